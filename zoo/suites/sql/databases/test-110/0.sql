CREATE TABLE horses (guardian TEXT, zuvir_id INTEGER, navigator TEXT, attendance INTEGER);
INSERT INTO horses VALUES
('Mostar', 746, 'Fiona', 21),
('Mostar', 231, 'Fiona', 36),
('Bamako', 707, 'Carmen', 78),
('Mostar', 472, 'Aqzxt', 92),
('Bamako', 734, 'Carmen', 58),
('Aarhus', 309, 'Aqzxt', 85),
('Aarhus', 903, 'Aqzxt', 93),
('Mostar', 497, 'Aqzxt', 55);
CREATE TABLE wimejut (tiker TEXT, safend INTEGER, pukix TEXT, zuvir_id INTEGER);
INSERT INTO wimejut VALUES
('Homitu', 67, 'Mevas', 309),
('Valeria', 24, 'Mevas', 734),
('Homitu', 68, 'Aarhus', 707),
('Bao', 25, 'Durban', 734),
('Valeria', 76, 'Durban', 746),
('Homitu', 47, 'Durban', 746),
('Bao', 84, 'Aarhus', 309),
('Valeria', 97, 'Aarhus', 734),
('Bao', 38, 'Mevas', 707),
('Homitu', 27, 'Durban', 497);
