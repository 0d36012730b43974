CREATE TABLE flutes (vonock TEXT, fabric_id INTEGER, jaror INTEGER, demin INTEGER);
INSERT INTO flutes VALUES
('Harare', 180, 62, 48),
('Bangor', 946, 55, 2),
('Harare', 797, 25, 8),
('Bangor', 982, 59, 61),
('Mandalay', 924, 10, 63),
('Mandalay', 429, 64, 88),
('Mandalay', 322, 44, 33),
('Harare', 849, 90, 89);
CREATE TABLE gliders (trophies INTEGER, fabric_id INTEGER, terminal TEXT, teha TEXT, dozifel INTEGER);
INSERT INTO gliders VALUES
(86, 180, 'Yuki', 'Mysore', 15),
(64, 982, 'Yuki', 'Mysore', 57),
(29, 982, 'Mucick', 'Mysore', 87),
(97, 797, 'Mucick', 'Lekomom', 55),
(81, 982, 'Mucick', 'Galle', 96),
(1, 797, 'Diwul', 'Mysore', 17),
(67, 946, 'Yuki', 'Galle', 84),
(55, 982, 'Mucick', 'Lekomom', 25),
(33, 429, 'Diwul', 'Galle', 73),
(8, 946, 'Yuki', 'Galle', 3);
