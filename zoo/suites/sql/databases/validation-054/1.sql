CREATE TABLE orchards (factory TEXT, funir_id INTEGER, stamina INTEGER);
INSERT INTO orchards VALUES
('Thabo', 433, 88),
('Gasofat', 660, 54),
('Aino', 922, 68),
('Aino', 704, 83),
('Gasofat', 139, 26),
('Thabo', 333, 4),
('Thabo', 743, 11),
('Thabo', 612, 50);
CREATE TABLE hijem (librarian TEXT, gividem INTEGER, funir_id INTEGER, rainfall INTEGER);
INSERT INTO hijem VALUES
('Lame', 41, 612, 23),
('Cordelia', 28, 660, 14),
('Malee', 81, 433, 80),
('Malee', 69, 612, 49),
('Cordelia', 66, 139, 77),
('Cordelia', 57, 922, 52),
('Lame', 42, 922, 92),
('Cordelia', 79, 704, 43),
('Lame', 40, 612, 30),
('Lame', 88, 660, 90);
