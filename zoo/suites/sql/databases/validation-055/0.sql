CREATE TABLE orchids (wifa_id INTEGER, masts INTEGER, remedy TEXT, heartbeat INTEGER, isotope TEXT);
INSERT INTO orchids VALUES
(728, 44, 'Harare', 44, 'Izmir'),
(901, 25, 'Harare', 25, 'Tulsa'),
(211, 65, 'Totogot', 19, 'Izmir'),
(176, 73, 'Eaypz', 76, 'Rosario'),
(888, 51, 'Totogot', 67, 'Rosario'),
(395, 92, 'Totogot', 31, 'Rosario'),
(721, 34, 'Eaypz', 89, 'Izmir'),
(583, 49, 'Harare', 4, 'Tulsa');
CREATE TABLE tapestries (wifa_id INTEGER, fuel INTEGER, publisher TEXT);
INSERT INTO tapestries VALUES
(395, 53, 'Sigrid'),
(395, 14, 'Sigrid'),
(888, 11, 'Solveig'),
(583, 52, 'Malee'),
(176, 59, 'Malee'),
(721, 85, 'Solveig'),
(395, 49, 'Malee'),
(901, 98, 'Solveig'),
(583, 67, 'Malee'),
(211, 54, 'Malee');
