CREATE TABLE seminars (brightness INTEGER, sculptor TEXT, setit_id INTEGER);
INSERT INTO seminars VALUES
(18, 'Majund', 245),
(52, 'Majund', 907),
(70, 'Durres', 594),
(74, 'Durres', 458),
(72, 'Majund', 413),
(7, 'Hadur', 630),
(46, 'Hadur', 952),
(62, 'Hadur', 207);
CREATE TABLE wrestlers (ozxsd INTEGER, dogal TEXT, acfv TEXT, cimut INTEGER, setit_id INTEGER);
INSERT INTO wrestlers VALUES
(5, 'Yumi', 'Durban', 90, 907),
(1, 'Yumi', 'Duluth', 48, 207),
(4, 'Felix', 'Duluth', 26, 630),
(35, 'Yumi', 'Durban', 38, 413),
(63, 'Olga', 'Durban', 41, 458),
(59, 'Felix', 'Duluth', 68, 952),
(12, 'Olga', 'Palermo', 63, 413),
(89, 'Olga', 'Palermo', 67, 245),
(19, 'Yumi', 'Durban', 1, 413),
(18, 'Yumi', 'Palermo', 37, 245);
