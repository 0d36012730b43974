CREATE TABLE orchids (rahanom TEXT, factory_id INTEGER, fuel INTEGER);
INSERT INTO orchids VALUES
('Zorit', 711, 43),
('Zorit', 913, 40),
('Putri', 383, 51),
('Zorit', 202, 62),
('Putri', 512, 91),
('Zorit', 521, 38),
('Zhen', 329, 89),
('Zhen', 959, 3);
CREATE TABLE islands (publisher TEXT, factory_id INTEGER, potan INTEGER, verses INTEGER);
INSERT INTO islands VALUES
('Marisol', 329, 94, 58),
('Sipho', 521, 20, 84),
('Rosa', 521, 17, 16),
('Rosa', 959, 71, 64),
('Sipho', 913, 69, 20),
('Sipho', 383, 78, 36),
('Marisol', 202, 1, 44),
('Sipho', 329, 59, 93),
('Rosa', 711, 40, 47),
('Sipho', 711, 25, 39);
