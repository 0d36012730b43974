CREATE TABLE gliders (duration INTEGER, solvent TEXT, zawuck INTEGER, solvent_id INTEGER);
INSERT INTO gliders VALUES
(24, 'Bronwen', 79, 934),
(83, 'Stefan', 59, 970),
(2, 'Bronwen', 56, 692),
(61, 'Ariw', 39, 498),
(50, 'Ariw', 7, 284),
(86, 'Stefan', 31, 707),
(70, 'Bronwen', 54, 119),
(41, 'Bronwen', 47, 779);
CREATE TABLE tractors (solvent_id INTEGER, soloist TEXT, strength INTEGER);
INSERT INTO tractors VALUES
(779, 'Napier', 40),
(284, 'Napier', 24),
(692, 'Herat', 98),
(498, 'Napier', 29),
(779, 'Luanda', 6),
(707, 'Herat', 41),
(970, 'Napier', 81),
(119, 'Luanda', 26),
(707, 'Herat', 59),
(284, 'Luanda', 34);
