CREATE TABLE airships (breed_id INTEGER, snowfall INTEGER, petals INTEGER, printer TEXT);
INSERT INTO airships VALUES
(328, 35, 57, 'Linh'),
(877, 77, 22, 'Anton'),
(403, 75, 79, 'Linh'),
(283, 57, 40, 'Anton'),
(659, 38, 8, 'Linh'),
(250, 64, 13, 'Zuler'),
(814, 36, 7, 'Zuler'),
(612, 52, 48, 'Zuler');
CREATE TABLE freighters (sightings INTEGER, breed_id INTEGER, membership INTEGER, guwux TEXT);
INSERT INTO freighters VALUES
(48, 612, 31, 'Aarhus'),
(74, 814, 95, 'Nagpur'),
(59, 814, 64, 'Nagpur'),
(18, 612, 8, 'Suva'),
(20, 877, 33, 'Nagpur'),
(68, 328, 10, 'Suva'),
(24, 250, 11, 'Nagpur'),
(57, 403, 98, 'Aarhus'),
(90, 814, 71, 'Aarhus'),
(30, 612, 15, 'Suva');
