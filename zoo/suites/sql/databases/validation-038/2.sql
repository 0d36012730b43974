CREATE TABLE bears (heartbeat INTEGER, robadit TEXT, author_id INTEGER);
INSERT INTO bears VALUES
(96, 'Cezun', 645),
(16, 'Cusco', 576),
(22, 'Cezun', 323),
(29, 'Mendoza', 464),
(64, 'Mendoza', 362),
(57, 'Cusco', 277),
(4, 'Mendoza', 812),
(37, 'Cusco', 244);
CREATE TABLE orchards (fohil TEXT, author_id INTEGER, nteg INTEGER);
INSERT INTO orchards VALUES
('Nefem', 645, 75),
('Ohrid', 277, 33),
('Vozi', 576, 99),
('Vozi', 464, 27),
('Ohrid', 244, 20),
('Nefem', 362, 19),
('Vozi', 812, 11),
('Ohrid', 645, 76),
('Vozi', 812, 66),
('Vozi', 812, 63);
