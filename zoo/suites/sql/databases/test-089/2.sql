CREATE TABLE atlases (parish_id INTEGER, horsepower INTEGER, mechanic TEXT, cucojick TEXT);
INSERT INTO atlases VALUES
(670, 54, 'Aarhus', 'Rafael'),
(432, 25, 'Suva', 'Winifred'),
(470, 99, 'Aarhus', 'Rafael'),
(805, 24, 'Aarhus', 'Rafael'),
(518, 23, 'Durban', 'Yusuf'),
(578, 75, 'Suva', 'Yusuf'),
(553, 74, 'Durban', 'Yusuf'),
(534, 30, 'Durban', 'Winifred');
CREATE TABLE museums (breed TEXT, category TEXT, parish_id INTEGER, sunlight INTEGER);
INSERT INTO museums VALUES
('Carmen', 'Bamako', 470, 17),
('Winifred', 'Pcyoljk', 534, 6),
('Winifred', 'Bamako', 518, 82),
('Carmen', 'Pcyoljk', 518, 47),
('Winifred', 'Bamako', 553, 72),
('Carmen', 'Pcyoljk', 432, 18),
('Olga', 'Accra', 534, 36),
('Winifred', 'Accra', 578, 78),
('Olga', 'Accra', 670, 27),
('Winifred', 'Accra', 470, 39);
