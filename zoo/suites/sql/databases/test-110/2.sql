CREATE TABLE horses (guardian TEXT, zuvir_id INTEGER, navigator TEXT, attendance INTEGER);
INSERT INTO horses VALUES
('Bamako', 438, 'Fiona', 55),
('Aarhus', 278, 'Aqzxt', 36),
('Mostar', 990, 'Carmen', 94),
('Mostar', 210, 'Fiona', 76),
('Mostar', 102, 'Carmen', 89),
('Bamako', 705, 'Carmen', 42),
('Aarhus', 238, 'Aqzxt', 97),
('Aarhus', 206, 'Aqzxt', 90);
CREATE TABLE wimejut (tiker TEXT, safend INTEGER, pukix TEXT, zuvir_id INTEGER);
INSERT INTO wimejut VALUES
('Bao', 58, 'Durban', 990),
('Homitu', 80, 'Durban', 210),
('Bao', 64, 'Mevas', 238),
('Homitu', 27, 'Aarhus', 210),
('Bao', 87, 'Aarhus', 206),
('Valeria', 78, 'Mevas', 278),
('Homitu', 81, 'Durban', 206),
('Valeria', 93, 'Aarhus', 238),
('Valeria', 47, 'Mevas', 438),
('Homitu', 44, 'Mevas', 705);
