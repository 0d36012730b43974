CREATE TABLE horses (niheyv TEXT, religion_id INTEGER, nidutel INTEGER, pohot TEXT, branches INTEGER);
INSERT INTO horses VALUES
('Adaeze', 832, 66, 'Bamako', 6),
('Andres', 156, 28, 'Mostar', 47),
('Andres', 220, 17, 'Bamako', 45),
('Rohan', 152, 48, 'Durban', 72),
('Andres', 548, 81, 'Durban', 90),
('Adaeze', 138, 6, 'Bamako', 61),
('Andres', 792, 18, 'Mostar', 30),
('Rohan', 819, 67, 'Durban', 89);
CREATE TABLE harbours (cites TEXT, attendance INTEGER, religion_id INTEGER, snowfall INTEGER);
INSERT INTO harbours VALUES
('Gugack', 4, 156, 47),
('Wacol', 64, 152, 13),
('Gugack', 47, 220, 63),
('Gugack', 48, 138, 75),
('Folas', 71, 548, 87),
('Folas', 86, 138, 55),
('Gugack', 1, 792, 23),
('Folas', 85, 156, 68),
('Gugack', 59, 819, 83),
('Wacol', 49, 832, 51);
