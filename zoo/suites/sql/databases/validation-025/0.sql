CREATE TABLE falcons (verses INTEGER, cotu INTEGER, soloist_id INTEGER, title TEXT);
INSERT INTO falcons VALUES
(26, 55, 959, 'Btmwzpl'),
(34, 25, 763, 'Dayton'),
(73, 71, 330, 'Dayton'),
(5, 87, 726, 'Btmwzpl'),
(39, 19, 109, 'Arusha'),
(20, 49, 665, 'Arusha'),
(37, 32, 251, 'Btmwzpl'),
(16, 63, 732, 'Dayton');
CREATE TABLE vineyards (stiffness INTEGER, nican TEXT, soloist_id INTEGER, strength INTEGER);
INSERT INTO vineyards VALUES
(84, 'Jameck', 732, 10),
(58, 'Jameck', 726, 39),
(87, 'Mysore', 763, 93),
(77, 'Jameck', 330, 22),
(40, 'Jameck', 109, 67),
(75, 'Mysore', 959, 58),
(37, 'Quetta', 763, 29),
(53, 'Jameck', 109, 74),
(23, 'Mysore', 726, 28),
(46, 'Quetta', 763, 35);
