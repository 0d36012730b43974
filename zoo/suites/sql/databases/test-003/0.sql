CREATE TABLE locomotives (singer TEXT, podom_id INTEGER, snowfall INTEGER);
INSERT INTO locomotives VALUES
('Yumi', 303, 27),
('Yumi', 532, 21),
('Yumi', 689, 19),
('Samira', 473, 20),
('Yumi', 616, 33),
('Vocacu', 920, 16),
('Vocacu', 424, 8),
('Samira', 866, 78);
CREATE TABLE dentists (feathers INTEGER, podom_id INTEGER, valley TEXT, sunlight INTEGER);
INSERT INTO dentists VALUES
(11, 689, 'Jxfd', 41),
(50, 473, 'Duluth', 79),
(47, 424, 'Jadravyl', 67),
(86, 616, 'Jxfd', 70),
(8, 616, 'Jxfd', 17),
(96, 303, 'Jadravyl', 24),
(33, 303, 'Jadravyl', 44),
(59, 424, 'Jxfd', 97),
(15, 532, 'Jxfd', 38),
(43, 616, 'Duluth', 11);
