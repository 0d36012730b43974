CREATE TABLE bears (vfxoheul TEXT, trophies INTEGER, kikilem_id INTEGER, verses INTEGER);
INSERT INTO bears VALUES
('Kyvrpa', 79, 965, 82),
('Pumkexon', 78, 791, 65),
('Thabo', 26, 151, 20),
('Pumkexon', 13, 650, 36),
('Kyvrpa', 70, 983, 54),
('Kyvrpa', 71, 810, 94),
('Thabo', 11, 961, 91),
('Pumkexon', 64, 325, 8);
CREATE TABLE falcons (kikilem_id INTEGER, rainfall INTEGER, heartbeat INTEGER, vaccine TEXT);
INSERT INTO falcons VALUES
(791, 21, 15, 'Jwfs'),
(151, 8, 33, 'Nikhil'),
(650, 51, 34, 'Jwfs'),
(325, 54, 8, 'Jwfs'),
(151, 41, 1, 'Jwfs'),
(151, 50, 85, 'Dlpu'),
(810, 34, 40, 'Dlpu'),
(650, 4, 71, 'Dlpu'),
(810, 63, 31, 'Nikhil'),
(810, 19, 93, 'Nikhil');
