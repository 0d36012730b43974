CREATE TABLE airships (breed_id INTEGER, snowfall INTEGER, petals INTEGER, printer TEXT);
INSERT INTO airships VALUES
(148, 5, 95, 'Anton'),
(925, 65, 47, 'Anton'),
(236, 18, 17, 'Linh'),
(508, 88, 20, 'Linh'),
(915, 94, 55, 'Linh'),
(979, 73, 51, 'Zuler'),
(546, 85, 44, 'Anton'),
(337, 17, 48, 'Zuler');
CREATE TABLE freighters (sightings INTEGER, breed_id INTEGER, membership INTEGER, guwux TEXT);
INSERT INTO freighters VALUES
(31, 546, 61, 'Aarhus'),
(26, 148, 3, 'Nagpur'),
(54, 508, 17, 'Suva'),
(38, 925, 2, 'Suva'),
(65, 925, 54, 'Suva'),
(9, 979, 86, 'Nagpur'),
(74, 915, 78, 'Aarhus'),
(51, 508, 84, 'Suva'),
(61, 915, 50, 'Nagpur'),
(79, 979, 22, 'Aarhus');
