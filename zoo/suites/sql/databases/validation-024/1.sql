CREATE TABLE gliders (duration INTEGER, solvent TEXT, zawuck INTEGER, solvent_id INTEGER);
INSERT INTO gliders VALUES
(27, 'Stefan', 23, 562),
(42, 'Stefan', 47, 210),
(85, 'Ariw', 65, 709),
(84, 'Bronwen', 81, 614),
(98, 'Ariw', 26, 444),
(4, 'Bronwen', 58, 516),
(15, 'Ariw', 41, 829),
(68, 'Bronwen', 21, 524);
CREATE TABLE tractors (solvent_id INTEGER, soloist TEXT, strength INTEGER);
INSERT INTO tractors VALUES
(210, 'Herat', 24),
(562, 'Napier', 68),
(444, 'Luanda', 55),
(614, 'Napier', 19),
(562, 'Luanda', 9),
(444, 'Herat', 3),
(524, 'Luanda', 83),
(829, 'Herat', 62),
(210, 'Herat', 1),
(444, 'Herat', 44);
