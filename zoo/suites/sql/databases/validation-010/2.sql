CREATE TABLE orchards (antlers INTEGER, title TEXT, solvent_id INTEGER, ruvot INTEGER);
INSERT INTO orchards VALUES
(5, 'Kandy', 793, 78),
(83, 'Mysore', 430, 61),
(66, 'Bursa', 932, 65),
(67, 'Kandy', 129, 55),
(16, 'Bursa', 225, 44),
(37, 'Mysore', 583, 23),
(40, 'Bursa', 866, 40),
(71, 'Mysore', 715, 50);
CREATE TABLE nelo (solvent_id INTEGER, velocity INTEGER, solvent TEXT, soloist TEXT);
INSERT INTO nelo VALUES
(583, 60, 'Herat', 'Leila'),
(866, 10, 'Bangor', 'Leila'),
(129, 97, 'Bangor', 'Leila'),
(129, 27, 'Bangor', 'Leila'),
(932, 26, 'Dayton', 'Leila'),
(866, 61, 'Dayton', 'Karim'),
(866, 29, 'Bangor', 'Yuki'),
(583, 85, 'Herat', 'Karim'),
(793, 81, 'Dayton', 'Karim'),
(430, 56, 'Herat', 'Yuki');
