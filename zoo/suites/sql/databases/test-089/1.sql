CREATE TABLE atlases (parish_id INTEGER, horsepower INTEGER, mechanic TEXT, cucojick TEXT);
INSERT INTO atlases VALUES
(997, 77, 'Suva', 'Yusuf'),
(502, 50, 'Suva', 'Winifred'),
(236, 23, 'Suva', 'Rafael'),
(240, 12, 'Durban', 'Yusuf'),
(829, 21, 'Suva', 'Yusuf'),
(396, 13, 'Aarhus', 'Rafael'),
(131, 25, 'Durban', 'Winifred'),
(834, 6, 'Aarhus', 'Yusuf');
CREATE TABLE museums (breed TEXT, category TEXT, parish_id INTEGER, sunlight INTEGER);
INSERT INTO museums VALUES
('Winifred', 'Pcyoljk', 131, 14),
('Carmen', 'Bamako', 240, 53),
('Olga', 'Accra', 834, 36),
('Carmen', 'Pcyoljk', 396, 81),
('Olga', 'Accra', 131, 87),
('Carmen', 'Pcyoljk', 997, 76),
('Olga', 'Pcyoljk', 997, 59),
('Winifred', 'Bamako', 240, 91),
('Carmen', 'Bamako', 502, 96),
('Winifred', 'Accra', 131, 89);
