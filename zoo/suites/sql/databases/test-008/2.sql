CREATE TABLE horses (niheyv TEXT, religion_id INTEGER, nidutel INTEGER, pohot TEXT, branches INTEGER);
INSERT INTO horses VALUES
('Adaeze', 213, 42, 'Bamako', 95),
('Andres', 834, 95, 'Durban', 10),
('Andres', 925, 82, 'Durban', 60),
('Rohan', 706, 67, 'Bamako', 29),
('Adaeze', 530, 69, 'Mostar', 66),
('Andres', 805, 1, 'Mostar', 12),
('Rohan', 399, 62, 'Bamako', 44),
('Rohan', 800, 29, 'Durban', 6);
CREATE TABLE harbours (cites TEXT, attendance INTEGER, religion_id INTEGER, snowfall INTEGER);
INSERT INTO harbours VALUES
('Folas', 44, 800, 98),
('Folas', 6, 834, 73),
('Wacol', 72, 706, 63),
('Wacol', 87, 800, 61),
('Gugack', 95, 530, 3),
('Folas', 47, 925, 14),
('Gugack', 40, 800, 50),
('Gugack', 82, 834, 6),
('Wacol', 1, 925, 84),
('Gugack', 81, 399, 7);
