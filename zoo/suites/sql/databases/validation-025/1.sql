CREATE TABLE falcons (verses INTEGER, cotu INTEGER, soloist_id INTEGER, title TEXT);
INSERT INTO falcons VALUES
(74, 37, 629, 'Dayton'),
(34, 42, 640, 'Arusha'),
(44, 80, 360, 'Btmwzpl'),
(60, 39, 637, 'Dayton'),
(15, 43, 232, 'Btmwzpl'),
(24, 81, 155, 'Dayton'),
(91, 67, 190, 'Arusha'),
(10, 36, 807, 'Dayton');
CREATE TABLE vineyards (stiffness INTEGER, nican TEXT, soloist_id INTEGER, strength INTEGER);
INSERT INTO vineyards VALUES
(68, 'Quetta', 190, 42),
(17, 'Mysore', 360, 75),
(33, 'Quetta', 640, 76),
(91, 'Quetta', 629, 41),
(98, 'Mysore', 155, 25),
(53, 'Mysore', 190, 43),
(97, 'Quetta', 360, 17),
(24, 'Jameck', 360, 24),
(39, 'Mysore', 807, 79),
(32, 'Jameck', 155, 45);
