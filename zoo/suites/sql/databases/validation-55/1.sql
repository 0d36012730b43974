CREATE TABLE orchards (duration INTEGER, zamizand TEXT, patron_id INTEGER);
INSERT INTO orchards VALUES
(9, 'Sigrid', 521),
(11, 'Gumavor', 719),
(18, 'Agnes', 100),
(72, 'Sigrid', 112),
(17, 'Agnes', 986),
(99, 'Sigrid', 101),
(75, 'Gumavor', 978),
(6, 'Gumavor', 610);
CREATE TABLE mjwij (patron_id INTEGER, fuel INTEGER, masts INTEGER, jirot TEXT);
INSERT INTO mjwij VALUES
(101, 13, 71, 'Lafis'),
(978, 66, 20, 'Ewan'),
(719, 91, 29, 'Malee'),
(101, 95, 61, 'Lafis'),
(610, 57, 52, 'Malee'),
(100, 28, 75, 'Malee'),
(610, 88, 4, 'Ewan'),
(521, 49, 74, 'Ewan'),
(719, 98, 46, 'Malee'),
(101, 75, 63, 'Malee');
