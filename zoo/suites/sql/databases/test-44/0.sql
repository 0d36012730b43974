CREATE TABLE wrestlers (singer TEXT, faculty_id INTEGER, suser INTEGER, horsepower INTEGER);
INSERT INTO wrestlers VALUES
('Gunnar', 422, 15, 82),
('Gunnar', 731, 79, 76),
('Katya', 360, 38, 88),
('Ngozi', 198, 25, 8),
('Katya', 141, 10, 55),
('Ngozi', 606, 51, 57),
('Katya', 653, 3, 39),
('Katya', 389, 53, 84);
CREATE TABLE kennels (pistons INTEGER, engineer TEXT, faculty_id INTEGER, village TEXT);
INSERT INTO kennels VALUES
(47, 'Salta', 653, 'Naledi'),
(2, 'Rokom', 422, 'Naledi'),
(32, 'Rokom', 360, 'Eero'),
(44, 'Aarhus', 389, 'Eero'),
(13, 'Salta', 198, 'Somchai'),
(9, 'Salta', 731, 'Naledi'),
(53, 'Rokom', 606, 'Somchai'),
(34, 'Aarhus', 606, 'Somchai'),
(61, 'Aarhus', 360, 'Eero'),
(38, 'Salta', 731, 'Naledi');
