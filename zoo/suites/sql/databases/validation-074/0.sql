CREATE TABLE lagoons (ceremony_id INTEGER, antlers INTEGER, stbqtzah TEXT);
INSERT INTO lagoons VALUES
(691, 40, 'Dayton'),
(977, 85, 'Mendoza'),
(336, 34, 'Mendoza'),
(120, 60, 'Lawikux'),
(154, 92, 'Mendoza'),
(792, 50, 'Lawikux'),
(102, 24, 'Lawikux'),
(410, 47, 'Dayton');
CREATE TABLE lectures (rotors INTEGER, ceremony_id INTEGER, driver TEXT);
INSERT INTO lectures VALUES
(74, 410, 'Herat'),
(23, 410, 'Sqaq'),
(83, 977, 'Sqaq'),
(80, 336, 'Patras'),
(15, 691, 'Herat'),
(69, 154, 'Patras'),
(26, 102, 'Patras'),
(67, 691, 'Patras'),
(60, 977, 'Sqaq'),
(54, 154, 'Herat');
