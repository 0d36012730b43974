CREATE TABLE seminars (brightness INTEGER, sculptor TEXT, setit_id INTEGER);
INSERT INTO seminars VALUES
(40, 'Durres', 321),
(65, 'Majund', 313),
(32, 'Majund', 579),
(13, 'Hadur', 268),
(52, 'Durres', 621),
(16, 'Hadur', 517),
(77, 'Durres', 648),
(68, 'Durres', 800);
CREATE TABLE wrestlers (ozxsd INTEGER, dogal TEXT, acfv TEXT, cimut INTEGER, setit_id INTEGER);
INSERT INTO wrestlers VALUES
(79, 'Yumi', 'Duluth', 38, 313),
(88, 'Felix', 'Palermo', 96, 800),
(23, 'Olga', 'Palermo', 21, 321),
(33, 'Olga', 'Duluth', 87, 621),
(36, 'Yumi', 'Duluth', 63, 268),
(99, 'Felix', 'Duluth', 46, 800),
(28, 'Yumi', 'Durban', 94, 579),
(67, 'Olga', 'Palermo', 74, 648),
(45, 'Olga', 'Durban', 72, 268),
(77, 'Olga', 'Palermo', 20, 268);
