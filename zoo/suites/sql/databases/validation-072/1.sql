CREATE TABLE orchids (stamina INTEGER, terminal TEXT, tiwin INTEGER, joge_id INTEGER);
INSERT INTO orchids VALUES
(42, 'Cormac', 68, 532),
(99, 'Cormac', 61, 416),
(6, 'Bohntdk', 21, 609),
(31, 'Cormac', 73, 936),
(38, 'Mulex', 65, 395),
(69, 'Bohntdk', 31, 578),
(97, 'Cormac', 64, 162),
(57, 'Mulex', 35, 230);
CREATE TABLE submarines (vavas INTEGER, joge_id INTEGER, librarian TEXT);
INSERT INTO submarines VALUES
(19, 532, 'Sakiwo'),
(83, 416, 'Karim'),
(4, 395, 'Sakiwo'),
(77, 936, 'Sakiwo'),
(97, 395, 'Sakiwo'),
(22, 609, 'Retun'),
(18, 230, 'Karim'),
(33, 532, 'Retun'),
(43, 416, 'Karim'),
(95, 578, 'Karim');
