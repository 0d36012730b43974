CREATE TABLE vafucum (illustrator_id INTEGER, mileage INTEGER, rotors INTEGER, captain TEXT, rank TEXT);
INSERT INTO vafucum VALUES
(815, 44, 19, 'Pamit', 'Tocufock'),
(911, 96, 99, 'Ohrid', 'Sikibes'),
(395, 39, 73, 'Ohrid', 'Pablo'),
(387, 36, 86, 'Pamit', 'Sikibes'),
(933, 12, 5, 'Ohrid', 'Sikibes'),
(608, 91, 14, 'Mendoza', 'Sikibes'),
(575, 57, 95, 'Mendoza', 'Pablo'),
(334, 16, 29, 'Mendoza', 'Tocufock');
CREATE TABLE falcons (nuvar INTEGER, baiyk INTEGER, librarian TEXT, illustrator_id INTEGER);
INSERT INTO falcons VALUES
(98, 4, 'Muriko', 911),
(68, 21, 'Muriko', 334),
(70, 26, 'Agnes', 395),
(77, 46, 'Muriko', 933),
(2, 7, 'Kavya', 395),
(59, 83, 'Kavya', 395),
(4, 20, 'Agnes', 815),
(32, 45, 'Agnes', 608),
(31, 16, 'Kavya', 575),
(30, 93, 'Agnes', 911);
