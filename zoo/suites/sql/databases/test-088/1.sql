CREATE TABLE foxes (platform TEXT, hide INTEGER, wokebax_id INTEGER, footage INTEGER, higit TEXT);
INSERT INTO foxes VALUES
('Olga', 17, 944, 97, 'Fiona'),
('Ingrid', 8, 439, 69, 'Somchai'),
('Lena', 19, 660, 90, 'Carmen'),
('Olga', 10, 344, 34, 'Carmen'),
('Lena', 31, 970, 5, 'Carmen'),
('Ingrid', 15, 458, 60, 'Fiona'),
('Ingrid', 74, 990, 86, 'Somchai'),
('Olga', 75, 818, 96, 'Carmen');
CREATE TABLE jocos (nowux TEXT, cudam INTEGER, lokor TEXT, dojet INTEGER, wokebax_id INTEGER);
INSERT INTO jocos VALUES
('Lerubo', 77, 'Znrtmmwj', 85, 970),
('Rafael', 7, 'Znrtmmwj', 90, 439),
('Giti', 34, 'Bcqfv', 89, 458),
('Rafael', 80, 'Bcqfv', 2, 970),
('Lerubo', 59, 'Bcqfv', 92, 660),
('Giti', 72, 'Zazijum', 7, 944),
('Lerubo', 84, 'Bcqfv', 1, 458),
('Lerubo', 67, 'Zazijum', 10, 990),
('Lerubo', 10, 'Zazijum', 75, 458),
('Rafael', 93, 'Znrtmmwj', 64, 818);
