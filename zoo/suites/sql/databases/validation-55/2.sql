CREATE TABLE orchards (duration INTEGER, zamizand TEXT, patron_id INTEGER);
INSERT INTO orchards VALUES
(49, 'Agnes', 875),
(29, 'Sigrid', 803),
(60, 'Sigrid', 130),
(40, 'Agnes', 754),
(94, 'Gumavor', 522),
(52, 'Gumavor', 838),
(34, 'Agnes', 534),
(5, 'Gumavor', 585);
CREATE TABLE mjwij (patron_id INTEGER, fuel INTEGER, masts INTEGER, jirot TEXT);
INSERT INTO mjwij VALUES
(754, 39, 19, 'Malee'),
(585, 69, 47, 'Malee'),
(838, 34, 71, 'Malee'),
(875, 52, 20, 'Ewan'),
(130, 23, 6, 'Ewan'),
(534, 65, 14, 'Malee'),
(585, 50, 61, 'Lafis'),
(754, 95, 96, 'Ewan'),
(754, 43, 57, 'Lafis'),
(803, 59, 41, 'Ewan');
