CREATE TABLE orchards (duration INTEGER, zamizand TEXT, patron_id INTEGER);
INSERT INTO orchards VALUES
(86, 'Gumavor', 330),
(26, 'Gumavor', 782),
(55, 'Sigrid', 709),
(68, 'Sigrid', 612),
(4, 'Agnes', 477),
(46, 'Sigrid', 184),
(53, 'Sigrid', 746),
(16, 'Agnes', 441);
CREATE TABLE mjwij (patron_id INTEGER, fuel INTEGER, masts INTEGER, jirot TEXT);
INSERT INTO mjwij VALUES
(184, 59, 43, 'Lafis'),
(746, 47, 3, 'Ewan'),
(782, 87, 79, 'Ewan'),
(184, 42, 70, 'Lafis'),
(612, 73, 22, 'Ewan'),
(782, 8, 50, 'Lafis'),
(612, 34, 95, 'Malee'),
(330, 88, 72, 'Ewan'),
(330, 36, 14, 'Ewan'),
(746, 86, 8, 'Malee');
