CREATE TABLE seminars (brightness INTEGER, sculptor TEXT, setit_id INTEGER);
INSERT INTO seminars VALUES
(67, 'Durres', 617),
(82, 'Majund', 200),
(86, 'Hadur', 320),
(73, 'Majund', 328),
(17, 'Majund', 650),
(52, 'Durres', 711),
(97, 'Hadur', 417),
(5, 'Durres', 931);
CREATE TABLE wrestlers (ozxsd INTEGER, dogal TEXT, acfv TEXT, cimut INTEGER, setit_id INTEGER);
INSERT INTO wrestlers VALUES
(16, 'Yumi', 'Palermo', 70, 200),
(32, 'Yumi', 'Durban', 87, 200),
(85, 'Felix', 'Palermo', 63, 711),
(43, 'Felix', 'Durban', 4, 711),
(5, 'Olga', 'Duluth', 11, 931),
(20, 'Yumi', 'Durban', 7, 320),
(66, 'Olga', 'Duluth', 60, 200),
(94, 'Olga', 'Durban', 47, 650),
(69, 'Olga', 'Duluth', 21, 931),
(4, 'Felix', 'Palermo', 15, 931);
