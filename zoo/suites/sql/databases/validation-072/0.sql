CREATE TABLE orchids (stamina INTEGER, terminal TEXT, tiwin INTEGER, joge_id INTEGER);
INSERT INTO orchids VALUES
(79, 'Bohntdk', 11, 586),
(23, 'Mulex', 5, 238),
(50, 'Mulex', 21, 736),
(25, 'Bohntdk', 81, 834),
(86, 'Cormac', 72, 173),
(26, 'Cormac', 66, 632),
(34, 'Mulex', 99, 253),
(9, 'Cormac', 48, 528);
CREATE TABLE submarines (vavas INTEGER, joge_id INTEGER, librarian TEXT);
INSERT INTO submarines VALUES
(83, 736, 'Karim'),
(97, 173, 'Karim'),
(55, 586, 'Sakiwo'),
(11, 238, 'Sakiwo'),
(43, 736, 'Karim'),
(64, 834, 'Retun'),
(30, 736, 'Retun'),
(14, 834, 'Sakiwo'),
(95, 632, 'Karim'),
(63, 528, 'Karim');
