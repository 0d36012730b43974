CREATE TABLE horses (niheyv TEXT, religion_id INTEGER, nidutel INTEGER, pohot TEXT, branches INTEGER);
INSERT INTO horses VALUES
('Andres', 825, 30, 'Durban', 21),
('Andres', 755, 12, 'Bamako', 54),
('Adaeze', 219, 9, 'Bamako', 20),
('Andres', 989, 28, 'Bamako', 97),
('Adaeze', 149, 65, 'Durban', 42),
('Andres', 552, 57, 'Mostar', 71),
('Rohan', 461, 67, 'Durban', 87),
('Rohan', 306, 5, 'Mostar', 72);
CREATE TABLE harbours (cites TEXT, attendance INTEGER, religion_id INTEGER, snowfall INTEGER);
INSERT INTO harbours VALUES
('Gugack', 37, 219, 67),
('Gugack', 2, 989, 63),
('Wacol', 80, 825, 74),
('Gugack', 86, 461, 96),
('Folas', 72, 755, 13),
('Folas', 83, 219, 97),
('Folas', 67, 989, 36),
('Gugack', 50, 306, 93),
('Wacol', 97, 219, 66),
('Folas', 47, 306, 75);
