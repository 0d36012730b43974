CREATE TABLE schooners (masts INTEGER, velocity INTEGER, title TEXT, notary TEXT, patron_id INTEGER);
INSERT INTO schooners VALUES
(38, 47, 'Juput', 'Suduran', 937),
(10, 25, 'Hicadol', 'Suduran', 100),
(78, 3, 'Juput', 'Wibar', 324),
(89, 91, 'Bronwen', 'Wibar', 429),
(52, 79, 'Hicadol', 'Hira', 756),
(19, 88, 'Bronwen', 'Hira', 325),
(88, 58, 'Hicadol', 'Wibar', 943),
(35, 52, 'Hicadol', 'Wibar', 560);
CREATE TABLE lagoons (fertility INTEGER, patron_id INTEGER, soloist TEXT);
INSERT INTO lagoons VALUES
(52, 943, 'Quito'),
(3, 100, 'Szeged'),
(49, 560, 'Szeged'),
(9, 100, 'Szeged'),
(78, 937, 'Mysore'),
(6, 325, 'Mysore'),
(19, 937, 'Mysore'),
(94, 429, 'Quito'),
(77, 560, 'Mysore'),
(54, 756, 'Quito');
