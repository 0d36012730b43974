CREATE TABLE lagoons (ceremony_id INTEGER, antlers INTEGER, stbqtzah TEXT);
INSERT INTO lagoons VALUES
(973, 91, 'Lawikux'),
(381, 63, 'Lawikux'),
(819, 30, 'Dayton'),
(914, 34, 'Mendoza'),
(795, 96, 'Mendoza'),
(129, 25, 'Lawikux'),
(707, 54, 'Dayton'),
(617, 41, 'Mendoza');
CREATE TABLE lectures (rotors INTEGER, ceremony_id INTEGER, driver TEXT);
INSERT INTO lectures VALUES
(85, 707, 'Sqaq'),
(40, 617, 'Sqaq'),
(8, 914, 'Patras'),
(27, 617, 'Patras'),
(9, 914, 'Herat'),
(96, 381, 'Patras'),
(78, 707, 'Patras'),
(81, 819, 'Herat'),
(55, 129, 'Herat'),
(67, 973, 'Herat');
