CREATE TABLE bears (heartbeat INTEGER, robadit TEXT, author_id INTEGER);
INSERT INTO bears VALUES
(50, 'Cezun', 315),
(15, 'Cusco', 710),
(33, 'Mendoza', 554),
(23, 'Cusco', 240),
(19, 'Cusco', 501),
(22, 'Mendoza', 257),
(58, 'Cezun', 270),
(40, 'Cezun', 888);
CREATE TABLE orchards (fohil TEXT, author_id INTEGER, nteg INTEGER);
INSERT INTO orchards VALUES
('Ohrid', 888, 64),
('Ohrid', 501, 18),
('Vozi', 315, 72),
('Nefem', 257, 82),
('Ohrid', 315, 10),
('Vozi', 554, 24),
('Vozi', 710, 12),
('Ohrid', 240, 9),
('Nefem', 240, 13),
('Nefem', 501, 92);
