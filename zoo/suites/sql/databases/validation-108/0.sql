CREATE TABLE orchids (rahanom TEXT, factory_id INTEGER, fuel INTEGER);
INSERT INTO orchids VALUES
('Zhen', 730, 76),
('Putri', 615, 69),
('Zorit', 546, 89),
('Zhen', 844, 62),
('Putri', 403, 11),
('Putri', 985, 43),
('Zorit', 535, 65),
('Zorit', 983, 39);
CREATE TABLE islands (publisher TEXT, factory_id INTEGER, potan INTEGER, verses INTEGER);
INSERT INTO islands VALUES
('Rosa', 983, 97, 53),
('Rosa', 546, 99, 27),
('Sipho', 730, 25, 1),
('Marisol', 615, 54, 41),
('Rosa', 535, 36, 69),
('Sipho', 403, 29, 42),
('Marisol', 985, 82, 65),
('Rosa', 535, 69, 70),
('Marisol', 844, 94, 61),
('Marisol', 844, 31, 55);
