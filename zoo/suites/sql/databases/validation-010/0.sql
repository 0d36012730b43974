CREATE TABLE orchards (antlers INTEGER, title TEXT, solvent_id INTEGER, ruvot INTEGER);
INSERT INTO orchards VALUES
(92, 'Kandy', 724, 56),
(66, 'Mysore', 837, 76),
(97, 'Bursa', 300, 26),
(63, 'Bursa', 145, 55),
(57, 'Mysore', 472, 72),
(18, 'Bursa', 614, 98),
(87, 'Bursa', 667, 62),
(93, 'Kandy', 520, 94);
CREATE TABLE nelo (solvent_id INTEGER, velocity INTEGER, solvent TEXT, soloist TEXT);
INSERT INTO nelo VALUES
(472, 26, 'Herat', 'Yuki'),
(300, 28, 'Bangor', 'Karim'),
(614, 33, 'Herat', 'Yuki'),
(300, 88, 'Herat', 'Leila'),
(520, 32, 'Dayton', 'Yuki'),
(837, 29, 'Bangor', 'Yuki'),
(300, 75, 'Herat', 'Karim'),
(145, 7, 'Bangor', 'Leila'),
(724, 78, 'Dayton', 'Karim'),
(837, 49, 'Herat', 'Karim');
