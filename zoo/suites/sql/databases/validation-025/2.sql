CREATE TABLE falcons (verses INTEGER, cotu INTEGER, soloist_id INTEGER, title TEXT);
INSERT INTO falcons VALUES
(35, 13, 606, 'Arusha'),
(47, 14, 766, 'Arusha'),
(99, 92, 786, 'Btmwzpl'),
(34, 75, 508, 'Dayton'),
(32, 39, 560, 'Btmwzpl'),
(70, 85, 978, 'Dayton'),
(12, 55, 910, 'Dayton'),
(73, 10, 271, 'Btmwzpl');
CREATE TABLE vineyards (stiffness INTEGER, nican TEXT, soloist_id INTEGER, strength INTEGER);
INSERT INTO vineyards VALUES
(14, 'Mysore', 786, 22),
(50, 'Jameck', 766, 91),
(46, 'Mysore', 786, 7),
(42, 'Jameck', 560, 30),
(56, 'Quetta', 910, 37),
(8, 'Jameck', 978, 29),
(22, 'Mysore', 560, 79),
(44, 'Quetta', 910, 52),
(30, 'Mysore', 606, 80),
(18, 'Quetta', 786, 3);
