CREATE TABLE orchards (factory TEXT, funir_id INTEGER, stamina INTEGER);
INSERT INTO orchards VALUES
('Thabo', 834, 99),
('Aino', 371, 46),
('Gasofat', 542, 33),
('Aino', 939, 75),
('Thabo', 759, 54),
('Thabo', 417, 13),
('Gasofat', 709, 20),
('Thabo', 808, 81);
CREATE TABLE hijem (librarian TEXT, gividem INTEGER, funir_id INTEGER, rainfall INTEGER);
INSERT INTO hijem VALUES
('Cordelia', 19, 759, 35),
('Lame', 88, 417, 1),
('Malee', 72, 834, 56),
('Lame', 36, 542, 77),
('Cordelia', 21, 939, 92),
('Cordelia', 28, 759, 99),
('Malee', 39, 709, 55),
('Cordelia', 79, 371, 81),
('Cordelia', 53, 808, 80),
('Malee', 18, 759, 85);
