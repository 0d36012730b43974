CREATE TABLE flutes (vonock TEXT, fabric_id INTEGER, jaror INTEGER, demin INTEGER);
INSERT INTO flutes VALUES
('Mandalay', 325, 71, 40),
('Harare', 700, 80, 79),
('Bangor', 360, 55, 74),
('Bangor', 821, 85, 73),
('Bangor', 844, 74, 94),
('Mandalay', 106, 13, 27),
('Harare', 328, 43, 50),
('Bangor', 413, 8, 70);
CREATE TABLE gliders (trophies INTEGER, fabric_id INTEGER, terminal TEXT, teha TEXT, dozifel INTEGER);
INSERT INTO gliders VALUES
(19, 844, 'Mucick', 'Lekomom', 32),
(75, 821, 'Mucick', 'Mysore', 43),
(26, 360, 'Mucick', 'Mysore', 80),
(99, 700, 'Diwul', 'Lekomom', 44),
(74, 844, 'Mucick', 'Galle', 62),
(34, 700, 'Yuki', 'Mysore', 73),
(15, 413, 'Diwul', 'Galle', 10),
(65, 106, 'Yuki', 'Galle', 4),
(43, 413, 'Diwul', 'Lekomom', 23),
(17, 325, 'Mucick', 'Mysore', 2);
