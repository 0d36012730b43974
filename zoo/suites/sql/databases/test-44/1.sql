CREATE TABLE wrestlers (singer TEXT, faculty_id INTEGER, suser INTEGER, horsepower INTEGER);
INSERT INTO wrestlers VALUES
('Ngozi', 808, 22, 15),
('Ngozi', 836, 64, 61),
('Katya', 206, 31, 38),
('Ngozi', 871, 42, 41),
('Ngozi', 468, 23, 34),
('Gunnar', 210, 72, 70),
('Gunnar', 962, 81, 71),
('Katya', 377, 36, 62);
CREATE TABLE kennels (pistons INTEGER, engineer TEXT, faculty_id INTEGER, village TEXT);
INSERT INTO kennels VALUES
(46, 'Rokom', 206, 'Eero'),
(73, 'Rokom', 210, 'Eero'),
(40, 'Aarhus', 206, 'Somchai'),
(70, 'Salta', 468, 'Naledi'),
(80, 'Rokom', 468, 'Eero'),
(71, 'Salta', 206, 'Somchai'),
(30, 'Aarhus', 808, 'Somchai'),
(76, 'Aarhus', 871, 'Somchai'),
(20, 'Aarhus', 836, 'Eero'),
(56, 'Salta', 377, 'Naledi');
