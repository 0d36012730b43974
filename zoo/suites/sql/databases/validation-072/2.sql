CREATE TABLE orchids (stamina INTEGER, terminal TEXT, tiwin INTEGER, joge_id INTEGER);
INSERT INTO orchids VALUES
(93, 'Bohntdk', 60, 660),
(53, 'Cormac', 89, 197),
(18, 'Cormac', 21, 481),
(95, 'Cormac', 70, 377),
(29, 'Bohntdk', 62, 704),
(3, 'Mulex', 57, 331),
(82, 'Bohntdk', 46, 480),
(9, 'Mulex', 82, 747);
CREATE TABLE submarines (vavas INTEGER, joge_id INTEGER, librarian TEXT);
INSERT INTO submarines VALUES
(43, 377, 'Sakiwo'),
(87, 331, 'Karim'),
(51, 480, 'Retun'),
(63, 377, 'Karim'),
(66, 377, 'Karim'),
(75, 377, 'Sakiwo'),
(81, 704, 'Retun'),
(64, 660, 'Retun'),
(21, 747, 'Sakiwo'),
(98, 704, 'Retun');
