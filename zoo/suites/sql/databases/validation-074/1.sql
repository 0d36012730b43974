CREATE TABLE lagoons (ceremony_id INTEGER, antlers INTEGER, stbqtzah TEXT);
INSERT INTO lagoons VALUES
(274, 48, 'Lawikux'),
(884, 81, 'Dayton'),
(117, 14, 'Dayton'),
(342, 87, 'Lawikux'),
(399, 55, 'Mendoza'),
(833, 34, 'Lawikux'),
(834, 22, 'Mendoza'),
(903, 29, 'Lawikux');
CREATE TABLE lectures (rotors INTEGER, ceremony_id INTEGER, driver TEXT);
INSERT INTO lectures VALUES
(33, 834, 'Patras'),
(54, 399, 'Herat'),
(45, 117, 'Sqaq'),
(27, 342, 'Patras'),
(1, 903, 'Herat'),
(4, 342, 'Patras'),
(85, 117, 'Herat'),
(10, 274, 'Sqaq'),
(67, 274, 'Herat'),
(72, 399, 'Patras');
