CREATE TABLE atlases (parish_id INTEGER, membership INTEGER, sightings INTEGER, printer TEXT, rbeyczbo TEXT);
INSERT INTO atlases VALUES
(910, 31, 2, 'Womozex', 'Fargo'),
(360, 18, 62, 'Fiona', 'Malmo'),
(806, 84, 29, 'Fiona', 'Fargo'),
(313, 99, 19, 'Wyin', 'Suva'),
(821, 97, 73, 'Womozex', 'Malmo'),
(152, 60, 9, 'Fiona', 'Suva'),
(912, 46, 89, 'Fiona', 'Fargo'),
(574, 24, 96, 'Wyin', 'Malmo');
CREATE TABLE tutors (teeth INTEGER, village TEXT, parish_id INTEGER, province TEXT, horsepower INTEGER);
INSERT INTO tutors VALUES
(69, 'Tagum', 821, 'Awkba', 54),
(34, 'Yusuf', 910, 'Belem', 49),
(2, 'Yusuf', 574, 'Awkba', 78),
(67, 'Yizjtzk', 152, 'Belem', 86),
(92, 'Tagum', 912, 'Awkba', 25),
(31, 'Yizjtzk', 821, 'Durres', 81),
(8, 'Tagum', 313, 'Awkba', 88),
(44, 'Tagum', 806, 'Awkba', 42),
(89, 'Yusuf', 821, 'Durres', 53),
(80, 'Yizjtzk', 313, 'Belem', 19);
