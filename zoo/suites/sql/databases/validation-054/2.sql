CREATE TABLE orchards (factory TEXT, funir_id INTEGER, stamina INTEGER);
INSERT INTO orchards VALUES
('Aino', 698, 48),
('Aino', 646, 75),
('Thabo', 205, 38),
('Aino', 296, 39),
('Thabo', 540, 52),
('Gasofat', 562, 54),
('Gasofat', 779, 42),
('Thabo', 943, 2);
CREATE TABLE hijem (librarian TEXT, gividem INTEGER, funir_id INTEGER, rainfall INTEGER);
INSERT INTO hijem VALUES
('Cordelia', 52, 779, 13),
('Lame', 42, 698, 25),
('Lame', 64, 540, 71),
('Malee', 41, 646, 65),
('Malee', 74, 698, 82),
('Cordelia', 75, 943, 72),
('Lame', 55, 296, 77),
('Lame', 59, 540, 44),
('Cordelia', 77, 205, 41),
('Malee', 65, 646, 50);
