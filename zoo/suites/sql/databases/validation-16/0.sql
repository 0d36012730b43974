CREATE TABLE schooners (masts INTEGER, velocity INTEGER, title TEXT, notary TEXT, patron_id INTEGER);
INSERT INTO schooners VALUES
(13, 46, 'Bronwen', 'Suduran', 252),
(98, 76, 'Hicadol', 'Wibar', 499),
(94, 19, 'Hicadol', 'Hira', 106),
(31, 65, 'Bronwen', 'Suduran', 986),
(81, 29, 'Hicadol', 'Suduran', 715),
(73, 44, 'Hicadol', 'Wibar', 157),
(72, 57, 'Juput', 'Hira', 718),
(28, 37, 'Juput', 'Hira', 545);
CREATE TABLE lagoons (fertility INTEGER, patron_id INTEGER, soloist TEXT);
INSERT INTO lagoons VALUES
(4, 157, 'Szeged'),
(74, 106, 'Quito'),
(82, 715, 'Mysore'),
(10, 252, 'Mysore'),
(87, 499, 'Szeged'),
(1, 545, 'Szeged'),
(20, 545, 'Mysore'),
(51, 986, 'Quito'),
(85, 986, 'Mysore'),
(64, 718, 'Quito');
