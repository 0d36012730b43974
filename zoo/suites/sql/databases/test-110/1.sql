CREATE TABLE horses (guardian TEXT, zuvir_id INTEGER, navigator TEXT, attendance INTEGER);
INSERT INTO horses VALUES
('Bamako', 991, 'Aqzxt', 80),
('Aarhus', 358, 'Carmen', 93),
('Bamako', 360, 'Aqzxt', 10),
('Mostar', 512, 'Fiona', 2),
('Bamako', 324, 'Carmen', 89),
('Bamako', 656, 'Fiona', 60),
('Aarhus', 809, 'Fiona', 55),
('Mostar', 175, 'Carmen', 35);
CREATE TABLE wimejut (tiker TEXT, safend INTEGER, pukix TEXT, zuvir_id INTEGER);
INSERT INTO wimejut VALUES
('Homitu', 52, 'Durban', 358),
('Bao', 95, 'Aarhus', 324),
('Bao', 92, 'Aarhus', 512),
('Bao', 31, 'Mevas', 656),
('Valeria', 5, 'Mevas', 360),
('Homitu', 78, 'Mevas', 324),
('Valeria', 83, 'Aarhus', 809),
('Valeria', 33, 'Aarhus', 360),
('Bao', 47, 'Mevas', 809),
('Bao', 15, 'Durban', 175);
