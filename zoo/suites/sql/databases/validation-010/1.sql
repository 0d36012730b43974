CREATE TABLE orchards (antlers INTEGER, title TEXT, solvent_id INTEGER, ruvot INTEGER);
INSERT INTO orchards VALUES
(99, 'Mysore', 556, 56),
(63, 'Kandy', 294, 20),
(5, 'Bursa', 849, 1),
(51, 'Bursa', 413, 49),
(66, 'Kandy', 565, 14),
(42, 'Bursa', 777, 50),
(4, 'Kandy', 583, 3),
(46, 'Mysore', 174, 60);
CREATE TABLE nelo (solvent_id INTEGER, velocity INTEGER, solvent TEXT, soloist TEXT);
INSERT INTO nelo VALUES
(556, 36, 'Herat', 'Leila'),
(849, 16, 'Bangor', 'Leila'),
(556, 70, 'Dayton', 'Karim'),
(777, 82, 'Herat', 'Leila'),
(174, 92, 'Dayton', 'Karim'),
(413, 57, 'Bangor', 'Karim'),
(556, 25, 'Dayton', 'Karim'),
(777, 56, 'Bangor', 'Karim'),
(294, 20, 'Dayton', 'Yuki'),
(294, 97, 'Bangor', 'Yuki');
