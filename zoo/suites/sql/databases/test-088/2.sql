CREATE TABLE foxes (platform TEXT, hide INTEGER, wokebax_id INTEGER, footage INTEGER, higit TEXT);
INSERT INTO foxes VALUES
('Ingrid', 94, 905, 85, 'Somchai'),
('Ingrid', 34, 870, 75, 'Somchai'),
('Olga', 66, 554, 28, 'Carmen'),
('Ingrid', 23, 648, 62, 'Fiona'),
('Olga', 58, 407, 22, 'Somchai'),
('Lena', 79, 984, 87, 'Fiona'),
('Lena', 98, 400, 16, 'Fiona'),
('Olga', 87, 108, 15, 'Carmen');
CREATE TABLE jocos (nowux TEXT, cudam INTEGER, lokor TEXT, dojet INTEGER, wokebax_id INTEGER);
INSERT INTO jocos VALUES
('Lerubo', 76, 'Zazijum', 6, 400),
('Rafael', 34, 'Zazijum', 36, 407),
('Giti', 12, 'Zazijum', 18, 400),
('Giti', 89, 'Znrtmmwj', 24, 400),
('Lerubo', 62, 'Bcqfv', 3, 870),
('Giti', 1, 'Znrtmmwj', 90, 108),
('Rafael', 17, 'Znrtmmwj', 74, 648),
('Giti', 7, 'Zazijum', 87, 905),
('Rafael', 36, 'Znrtmmwj', 48, 870),
('Giti', 29, 'Bcqfv', 66, 554);
