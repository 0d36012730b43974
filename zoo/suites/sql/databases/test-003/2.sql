CREATE TABLE locomotives (singer TEXT, podom_id INTEGER, snowfall INTEGER);
INSERT INTO locomotives VALUES
('Yumi', 295, 8),
('Samira', 319, 2),
('Yumi', 299, 76),
('Samira', 155, 38),
('Vocacu', 307, 19),
('Vocacu', 624, 34),
('Yumi', 303, 5),
('Yumi', 873, 27);
CREATE TABLE dentists (feathers INTEGER, podom_id INTEGER, valley TEXT, sunlight INTEGER);
INSERT INTO dentists VALUES
(92, 299, 'Jxfd', 71),
(88, 319, 'Jadravyl', 64),
(72, 295, 'Duluth', 22),
(41, 307, 'Jadravyl', 9),
(77, 319, 'Jxfd', 61),
(25, 624, 'Jadravyl', 13),
(59, 873, 'Jxfd', 16),
(85, 319, 'Duluth', 86),
(43, 624, 'Jadravyl', 72),
(23, 299, 'Jadravyl', 56);
