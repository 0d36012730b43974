CREATE TABLE horses (brewer_id INTEGER, branches INTEGER, warden TEXT, dnegrcv TEXT);
INSERT INTO horses VALUES
(410, 40, 'Olga', 'Yumi'),
(533, 73, 'Samira', 'Rafael'),
(765, 25, 'Samira', 'Yumi'),
(185, 34, 'Samira', 'Rafael'),
(568, 52, 'Olga', 'Yumi'),
(598, 66, 'Hhfqbig', 'Yumi'),
(926, 39, 'Hhfqbig', 'Samira'),
(748, 24, 'Samira', 'Samira');
CREATE TABLE atlases (brewer_id INTEGER, village TEXT, bijom INTEGER, producer TEXT, zizin INTEGER);
INSERT INTO atlases VALUES
(410, 'Rohan', 53, 'Edgar', 83),
(185, 'Rohan', 12, 'Edgar', 79),
(533, 'Rohan', 88, 'Katya', 38),
(533, 'Anton', 60, 'Edgar', 29),
(598, 'Cojas', 68, 'Edgar', 1),
(765, 'Cojas', 67, 'Sijer', 25),
(410, 'Anton', 44, 'Sijer', 64),
(410, 'Cojas', 28, 'Sijer', 6),
(926, 'Anton', 54, 'Katya', 36),
(598, 'Cojas', 42, 'Sijer', 55);
