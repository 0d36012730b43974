CREATE TABLE atlases (parish_id INTEGER, membership INTEGER, sightings INTEGER, printer TEXT, rbeyczbo TEXT);
INSERT INTO atlases VALUES
(808, 91, 62, 'Fiona', 'Suva'),
(449, 8, 33, 'Wyin', 'Malmo'),
(636, 73, 81, 'Womozex', 'Suva'),
(988, 97, 94, 'Fiona', 'Malmo'),
(412, 16, 77, 'Womozex', 'Malmo'),
(155, 37, 17, 'Womozex', 'Fargo'),
(240, 81, 20, 'Wyin', 'Malmo'),
(755, 63, 19, 'Womozex', 'Fargo');
CREATE TABLE tutors (teeth INTEGER, village TEXT, parish_id INTEGER, province TEXT, horsepower INTEGER);
INSERT INTO tutors VALUES
(3, 'Yizjtzk', 449, 'Awkba', 83),
(89, 'Yizjtzk', 808, 'Durres', 33),
(7, 'Yizjtzk', 808, 'Awkba', 85),
(82, 'Tagum', 755, 'Awkba', 96),
(97, 'Tagum', 240, 'Durres', 99),
(17, 'Yusuf', 240, 'Belem', 81),
(95, 'Yizjtzk', 155, 'Belem', 37),
(4, 'Yusuf', 755, 'Belem', 28),
(58, 'Tagum', 755, 'Durres', 94),
(92, 'Tagum', 449, 'Durres', 8);
