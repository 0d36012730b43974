CREATE TABLE hostels (sezick INTEGER, driver_id INTEGER, dudo TEXT);
INSERT INTO hostels VALUES
(65, 260, 'Putri'),
(50, 820, 'Dokifu'),
(48, 734, 'Dokifu'),
(52, 901, 'Thabo'),
(94, 574, 'Dokifu'),
(16, 203, 'Dokifu'),
(29, 483, 'Thabo'),
(19, 826, 'Putri');
CREATE TABLE deserts (driver_id INTEGER, notary TEXT, niwuna TEXT, rotors INTEGER);
INSERT INTO deserts VALUES
(483, 'Herat', 'Napier', 63),
(826, 'Gagisun', 'Harare', 31),
(826, 'Herat', 'Quito', 98),
(203, 'Herat', 'Quito', 75),
(260, 'Gagisun', 'Harare', 53),
(734, 'Gagisun', 'Napier', 41),
(260, 'Plovdiv', 'Harare', 42),
(901, 'Gagisun', 'Napier', 90),
(574, 'Plovdiv', 'Quito', 72),
(483, 'Gagisun', 'Napier', 64);
