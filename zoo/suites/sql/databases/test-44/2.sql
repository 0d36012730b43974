CREATE TABLE wrestlers (singer TEXT, faculty_id INTEGER, suser INTEGER, horsepower INTEGER);
INSERT INTO wrestlers VALUES
('Gunnar', 884, 65, 22),
('Katya', 486, 34, 82),
('Katya', 787, 39, 3),
('Gunnar', 528, 63, 98),
('Ngozi', 254, 85, 1),
('Ngozi', 245, 18, 46),
('Katya', 618, 35, 66),
('Katya', 541, 75, 10);
CREATE TABLE kennels (pistons INTEGER, engineer TEXT, faculty_id INTEGER, village TEXT);
INSERT INTO kennels VALUES
(51, 'Rokom', 787, 'Naledi'),
(58, 'Aarhus', 528, 'Somchai'),
(12, 'Rokom', 528, 'Eero'),
(72, 'Rokom', 541, 'Somchai'),
(53, 'Rokom', 254, 'Naledi'),
(42, 'Aarhus', 245, 'Eero'),
(63, 'Salta', 618, 'Somchai'),
(52, 'Salta', 486, 'Somchai'),
(79, 'Salta', 618, 'Somchai'),
(66, 'Aarhus', 618, 'Naledi');
