CREATE TABLE bears (vfxoheul TEXT, trophies INTEGER, kikilem_id INTEGER, verses INTEGER);
INSERT INTO bears VALUES
('Pumkexon', 51, 212, 87),
('Thabo', 94, 419, 86),
('Kyvrpa', 68, 959, 14),
('Thabo', 48, 908, 42),
('Thabo', 66, 202, 40),
('Kyvrpa', 34, 819, 7),
('Pumkexon', 86, 234, 61),
('Kyvrpa', 27, 165, 18);
CREATE TABLE falcons (kikilem_id INTEGER, rainfall INTEGER, heartbeat INTEGER, vaccine TEXT);
INSERT INTO falcons VALUES
(202, 38, 47, 'Dlpu'),
(234, 52, 75, 'Nikhil'),
(234, 72, 50, 'Jwfs'),
(908, 77, 56, 'Dlpu'),
(234, 40, 34, 'Jwfs'),
(819, 58, 59, 'Dlpu'),
(419, 3, 97, 'Nikhil'),
(819, 49, 23, 'Jwfs'),
(419, 99, 1, 'Nikhil'),
(165, 34, 35, 'Nikhil');
