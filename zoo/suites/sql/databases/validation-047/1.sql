CREATE TABLE flutes (vonock TEXT, fabric_id INTEGER, jaror INTEGER, demin INTEGER);
INSERT INTO flutes VALUES
('Harare', 715, 28, 42),
('Mandalay', 404, 24, 54),
('Bangor', 278, 35, 91),
('Harare', 809, 51, 35),
('Bangor', 671, 52, 1),
('Mandalay', 957, 90, 51),
('Mandalay', 850, 80, 33),
('Harare', 480, 22, 6);
CREATE TABLE gliders (trophies INTEGER, fabric_id INTEGER, terminal TEXT, teha TEXT, dozifel INTEGER);
INSERT INTO gliders VALUES
(62, 957, 'Yuki', 'Lekomom', 32),
(91, 850, 'Diwul', 'Mysore', 47),
(41, 957, 'Yuki', 'Lekomom', 2),
(47, 715, 'Yuki', 'Lekomom', 29),
(42, 809, 'Mucick', 'Lekomom', 66),
(84, 480, 'Diwul', 'Mysore', 25),
(76, 278, 'Diwul', 'Mysore', 45),
(50, 850, 'Yuki', 'Galle', 70),
(77, 809, 'Mucick', 'Galle', 42),
(83, 850, 'Mucick', 'Mysore', 83);
