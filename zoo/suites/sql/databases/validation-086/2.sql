CREATE TABLE vafucum (illustrator_id INTEGER, mileage INTEGER, rotors INTEGER, captain TEXT, rank TEXT);
INSERT INTO vafucum VALUES
(284, 24, 78, 'Pamit', 'Pablo'),
(255, 78, 36, 'Ohrid', 'Tocufock'),
(618, 11, 17, 'Pamit', 'Sikibes'),
(790, 18, 4, 'Ohrid', 'Pablo'),
(714, 6, 75, 'Mendoza', 'Pablo'),
(517, 44, 56, 'Mendoza', 'Tocufock'),
(290, 4, 49, 'Pamit', 'Sikibes'),
(865, 88, 52, 'Mendoza', 'Tocufock');
CREATE TABLE falcons (nuvar INTEGER, baiyk INTEGER, librarian TEXT, illustrator_id INTEGER);
INSERT INTO falcons VALUES
(18, 81, 'Muriko', 714),
(37, 10, 'Kavya', 714),
(23, 49, 'Agnes', 517),
(81, 46, 'Agnes', 790),
(10, 33, 'Kavya', 517),
(33, 72, 'Muriko', 284),
(67, 13, 'Agnes', 517),
(75, 45, 'Agnes', 290),
(4, 56, 'Agnes', 865),
(24, 52, 'Muriko', 790);
