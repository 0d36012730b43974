CREATE TABLE atlases (parish_id INTEGER, horsepower INTEGER, mechanic TEXT, cucojick TEXT);
INSERT INTO atlases VALUES
(334, 92, 'Suva', 'Rafael'),
(425, 95, 'Suva', 'Rafael'),
(191, 25, 'Aarhus', 'Yusuf'),
(979, 4, 'Durban', 'Winifred'),
(441, 23, 'Aarhus', 'Rafael'),
(579, 72, 'Suva', 'Yusuf'),
(304, 41, 'Aarhus', 'Winifred'),
(668, 13, 'Durban', 'Yusuf');
CREATE TABLE museums (breed TEXT, category TEXT, parish_id INTEGER, sunlight INTEGER);
INSERT INTO museums VALUES
('Winifred', 'Bamako', 425, 93),
('Carmen', 'Bamako', 441, 79),
('Carmen', 'Pcyoljk', 334, 91),
('Olga', 'Bamako', 668, 37),
('Winifred', 'Accra', 668, 36),
('Olga', 'Pcyoljk', 668, 48),
('Olga', 'Bamako', 979, 80),
('Olga', 'Accra', 334, 86),
('Carmen', 'Pcyoljk', 579, 65),
('Carmen', 'Accra', 441, 78);
