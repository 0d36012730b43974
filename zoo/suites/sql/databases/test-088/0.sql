CREATE TABLE foxes (platform TEXT, hide INTEGER, wokebax_id INTEGER, footage INTEGER, higit TEXT);
INSERT INTO foxes VALUES
('Lena', 85, 563, 42, 'Carmen'),
('Lena', 69, 895, 14, 'Fiona'),
('Ingrid', 72, 904, 93, 'Somchai'),
('Lena', 24, 309, 65, 'Somchai'),
('Lena', 25, 195, 81, 'Somchai'),
('Olga', 9, 505, 7, 'Somchai'),
('Ingrid', 71, 480, 67, 'Carmen'),
('Olga', 11, 503, 98, 'Fiona');
CREATE TABLE jocos (nowux TEXT, cudam INTEGER, lokor TEXT, dojet INTEGER, wokebax_id INTEGER);
INSERT INTO jocos VALUES
('Rafael', 66, 'Znrtmmwj', 89, 895),
('Giti', 93, 'Zazijum', 6, 309),
('Lerubo', 33, 'Zazijum', 69, 904),
('Lerubo', 2, 'Znrtmmwj', 74, 505),
('Rafael', 8, 'Zazijum', 54, 480),
('Giti', 18, 'Zazijum', 4, 503),
('Giti', 23, 'Bcqfv', 53, 505),
('Lerubo', 41, 'Bcqfv', 79, 480),
('Rafael', 21, 'Znrtmmwj', 63, 904),
('Giti', 34, 'Zazijum', 88, 503);
