CREATE TABLE vafucum (illustrator_id INTEGER, mileage INTEGER, rotors INTEGER, captain TEXT, rank TEXT);
INSERT INTO vafucum VALUES
(429, 25, 25, 'Mendoza', 'Sikibes'),
(399, 92, 42, 'Ohrid', 'Tocufock'),
(494, 30, 15, 'Pamit', 'Pablo'),
(815, 84, 45, 'Pamit', 'Sikibes'),
(487, 83, 54, 'Mendoza', 'Pablo'),
(466, 86, 89, 'Ohrid', 'Tocufock'),
(634, 49, 80, 'Mendoza', 'Sikibes'),
(752, 44, 9, 'Mendoza', 'Sikibes');
CREATE TABLE falcons (nuvar INTEGER, baiyk INTEGER, librarian TEXT, illustrator_id INTEGER);
INSERT INTO falcons VALUES
(58, 69, 'Agnes', 494),
(15, 48, 'Agnes', 494),
(45, 68, 'Kavya', 752),
(93, 81, 'Kavya', 752),
(40, 18, 'Muriko', 487),
(84, 62, 'Kavya', 752),
(75, 85, 'Muriko', 399),
(36, 33, 'Muriko', 494),
(1, 31, 'Agnes', 466),
(88, 27, 'Agnes', 815);
