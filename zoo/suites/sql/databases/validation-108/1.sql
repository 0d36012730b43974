CREATE TABLE orchids (rahanom TEXT, factory_id INTEGER, fuel INTEGER);
INSERT INTO orchids VALUES
('Putri', 768, 97),
('Zhen', 928, 68),
('Zhen', 848, 89),
('Zhen', 953, 23),
('Putri', 294, 98),
('Putri', 458, 56),
('Zorit', 378, 30),
('Zorit', 207, 39);
CREATE TABLE islands (publisher TEXT, factory_id INTEGER, potan INTEGER, verses INTEGER);
INSERT INTO islands VALUES
('Rosa', 378, 25, 32),
('Rosa', 294, 6, 1),
('Sipho', 953, 68, 51),
('Sipho', 294, 16, 12),
('Marisol', 953, 85, 34),
('Marisol', 768, 5, 96),
('Sipho', 848, 32, 55),
('Sipho', 458, 94, 14),
('Rosa', 207, 33, 48),
('Sipho', 953, 11, 97);
