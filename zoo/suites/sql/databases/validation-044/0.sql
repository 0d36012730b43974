CREATE TABLE hostels (sezick INTEGER, driver_id INTEGER, dudo TEXT);
INSERT INTO hostels VALUES
(77, 632, 'Thabo'),
(73, 334, 'Dokifu'),
(96, 779, 'Dokifu'),
(46, 911, 'Putri'),
(86, 525, 'Putri'),
(89, 353, 'Putri'),
(2, 575, 'Putri'),
(79, 343, 'Thabo');
CREATE TABLE deserts (driver_id INTEGER, notary TEXT, niwuna TEXT, rotors INTEGER);
INSERT INTO deserts VALUES
(632, 'Gagisun', 'Quito', 21),
(353, 'Plovdiv', 'Quito', 2),
(575, 'Gagisun', 'Harare', 42),
(525, 'Plovdiv', 'Napier', 31),
(575, 'Gagisun', 'Napier', 78),
(334, 'Herat', 'Harare', 76),
(632, 'Gagisun', 'Quito', 5),
(334, 'Herat', 'Harare', 84),
(343, 'Gagisun', 'Napier', 37),
(911, 'Plovdiv', 'Napier', 64);
