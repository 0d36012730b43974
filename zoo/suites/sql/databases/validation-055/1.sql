CREATE TABLE orchids (wifa_id INTEGER, masts INTEGER, remedy TEXT, heartbeat INTEGER, isotope TEXT);
INSERT INTO orchids VALUES
(396, 63, 'Eaypz', 44, 'Izmir'),
(107, 2, 'Harare', 91, 'Izmir'),
(658, 49, 'Totogot', 39, 'Tulsa'),
(560, 74, 'Eaypz', 26, 'Rosario'),
(346, 76, 'Eaypz', 62, 'Izmir'),
(321, 62, 'Totogot', 92, 'Rosario'),
(363, 39, 'Totogot', 41, 'Rosario'),
(777, 88, 'Harare', 8, 'Tulsa');
CREATE TABLE tapestries (wifa_id INTEGER, fuel INTEGER, publisher TEXT);
INSERT INTO tapestries VALUES
(560, 78, 'Solveig'),
(658, 11, 'Solveig'),
(346, 26, 'Malee'),
(363, 27, 'Solveig'),
(321, 22, 'Malee'),
(560, 68, 'Malee'),
(396, 44, 'Solveig'),
(560, 3, 'Sigrid'),
(107, 87, 'Malee'),
(107, 67, 'Sigrid');
