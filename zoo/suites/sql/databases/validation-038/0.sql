CREATE TABLE bears (heartbeat INTEGER, robadit TEXT, author_id INTEGER);
INSERT INTO bears VALUES
(4, 'Cezun', 844),
(26, 'Cezun', 937),
(14, 'Cusco', 342),
(22, 'Cezun', 611),
(95, 'Cusco', 882),
(72, 'Mendoza', 739),
(20, 'Cusco', 170),
(66, 'Mendoza', 158);
CREATE TABLE orchards (fohil TEXT, author_id INTEGER, nteg INTEGER);
INSERT INTO orchards VALUES
('Nefem', 170, 83),
('Nefem', 937, 8),
('Ohrid', 158, 81),
('Nefem', 342, 59),
('Vozi', 937, 30),
('Vozi', 739, 10),
('Nefem', 882, 35),
('Vozi', 937, 93),
('Ohrid', 844, 12),
('Ohrid', 739, 40);
