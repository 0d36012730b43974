CREATE TABLE bears (vfxoheul TEXT, trophies INTEGER, kikilem_id INTEGER, verses INTEGER);
INSERT INTO bears VALUES
('Thabo', 26, 597, 67),
('Thabo', 94, 739, 76),
('Thabo', 72, 824, 3),
('Kyvrpa', 67, 428, 29),
('Pumkexon', 40, 125, 97),
('Kyvrpa', 38, 212, 61),
('Pumkexon', 98, 743, 55),
('Thabo', 78, 305, 5);
CREATE TABLE falcons (kikilem_id INTEGER, rainfall INTEGER, heartbeat INTEGER, vaccine TEXT);
INSERT INTO falcons VALUES
(743, 28, 39, 'Dlpu'),
(743, 85, 44, 'Jwfs'),
(597, 63, 82, 'Dlpu'),
(824, 2, 62, 'Dlpu'),
(428, 17, 61, 'Jwfs'),
(212, 25, 79, 'Jwfs'),
(597, 52, 70, 'Dlpu'),
(743, 81, 65, 'Nikhil'),
(212, 73, 57, 'Jwfs'),
(305, 50, 69, 'Nikhil');
