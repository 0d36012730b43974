CREATE TABLE atlases (parish_id INTEGER, membership INTEGER, sightings INTEGER, printer TEXT, rbeyczbo TEXT);
INSERT INTO atlases VALUES
(796, 22, 88, 'Wyin', 'Fargo'),
(513, 49, 33, 'Womozex', 'Suva'),
(706, 53, 66, 'Fiona', 'Malmo'),
(434, 8, 97, 'Fiona', 'Suva'),
(410, 82, 80, 'Fiona', 'Malmo'),
(592, 97, 10, 'Womozex', 'Fargo'),
(240, 39, 92, 'Wyin', 'Malmo'),
(449, 26, 62, 'Fiona', 'Malmo');
CREATE TABLE tutors (teeth INTEGER, village TEXT, parish_id INTEGER, province TEXT, horsepower INTEGER);
INSERT INTO tutors VALUES
(94, 'Yizjtzk', 449, 'Awkba', 64),
(26, 'Yusuf', 513, 'Durres', 85),
(11, 'Yizjtzk', 449, 'Awkba', 97),
(35, 'Yusuf', 449, 'Belem', 98),
(36, 'Tagum', 592, 'Belem', 89),
(45, 'Tagum', 449, 'Durres', 7),
(33, 'Yizjtzk', 240, 'Belem', 87),
(17, 'Yusuf', 592, 'Belem', 10),
(54, 'Tagum', 592, 'Durres', 45),
(21, 'Yizjtzk', 796, 'Durres', 82);
