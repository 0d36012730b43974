CREATE TABLE schooners (masts INTEGER, velocity INTEGER, title TEXT, notary TEXT, patron_id INTEGER);
INSERT INTO schooners VALUES
(12, 88, 'Bronwen', 'Hira', 612),
(10, 51, 'Juput', 'Hira', 940),
(73, 5, 'Hicadol', 'Suduran', 436),
(98, 84, 'Hicadol', 'Suduran', 802),
(65, 83, 'Hicadol', 'Wibar', 779),
(85, 9, 'Bronwen', 'Wibar', 615),
(48, 27, 'Juput', 'Wibar', 574),
(40, 38, 'Bronwen', 'Suduran', 206);
CREATE TABLE lagoons (fertility INTEGER, patron_id INTEGER, soloist TEXT);
INSERT INTO lagoons VALUES
(14, 574, 'Mysore'),
(25, 779, 'Quito'),
(90, 436, 'Szeged'),
(42, 612, 'Quito'),
(60, 779, 'Mysore'),
(1, 574, 'Szeged'),
(18, 612, 'Szeged'),
(8, 615, 'Mysore'),
(19, 940, 'Mysore'),
(87, 940, 'Szeged');
