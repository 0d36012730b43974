CREATE TABLE locomotives (singer TEXT, podom_id INTEGER, snowfall INTEGER);
INSERT INTO locomotives VALUES
('Vocacu', 257, 75),
('Yumi', 673, 62),
('Yumi', 403, 80),
('Samira', 686, 60),
('Samira', 671, 86),
('Vocacu', 669, 91),
('Vocacu', 592, 34),
('Vocacu', 213, 9);
CREATE TABLE dentists (feathers INTEGER, podom_id INTEGER, valley TEXT, sunlight INTEGER);
INSERT INTO dentists VALUES
(24, 403, 'Duluth', 5),
(46, 592, 'Jxfd', 21),
(31, 213, 'Jadravyl', 15),
(59, 686, 'Jadravyl', 51),
(67, 686, 'Duluth', 91),
(12, 671, 'Jadravyl', 77),
(93, 686, 'Jxfd', 8),
(14, 669, 'Duluth', 29),
(96, 686, 'Jxfd', 6),
(43, 592, 'Jadravyl', 28);
