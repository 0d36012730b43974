CREATE TABLE orchids (wifa_id INTEGER, masts INTEGER, remedy TEXT, heartbeat INTEGER, isotope TEXT);
INSERT INTO orchids VALUES
(739, 31, 'Totogot', 37, 'Izmir'),
(649, 87, 'Eaypz', 32, 'Tulsa'),
(409, 5, 'Eaypz', 14, 'Rosario'),
(905, 68, 'Totogot', 78, 'Rosario'),
(264, 21, 'Harare', 44, 'Rosario'),
(213, 77, 'Totogot', 40, 'Tulsa'),
(390, 66, 'Harare', 96, 'Tulsa'),
(713, 27, 'Eaypz', 69, 'Izmir');
CREATE TABLE tapestries (wifa_id INTEGER, fuel INTEGER, publisher TEXT);
INSERT INTO tapestries VALUES
(390, 17, 'Malee'),
(649, 82, 'Sigrid'),
(409, 66, 'Sigrid'),
(213, 94, 'Solveig'),
(739, 69, 'Solveig'),
(409, 7, 'Sigrid'),
(264, 18, 'Malee'),
(713, 67, 'Sigrid'),
(213, 70, 'Solveig'),
(905, 4, 'Solveig');
