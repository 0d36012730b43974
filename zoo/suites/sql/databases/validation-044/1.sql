CREATE TABLE hostels (sezick INTEGER, driver_id INTEGER, dudo TEXT);
INSERT INTO hostels VALUES
(33, 325, 'Putri'),
(54, 431, 'Dokifu'),
(84, 176, 'Thabo'),
(3, 820, 'Dokifu'),
(58, 891, 'Thabo'),
(23, 470, 'Dokifu'),
(15, 769, 'Putri'),
(36, 482, 'Thabo');
CREATE TABLE deserts (driver_id INTEGER, notary TEXT, niwuna TEXT, rotors INTEGER);
INSERT INTO deserts VALUES
(769, 'Plovdiv', 'Harare', 57),
(891, 'Plovdiv', 'Napier', 15),
(176, 'Plovdiv', 'Quito', 99),
(820, 'Gagisun', 'Napier', 60),
(431, 'Plovdiv', 'Napier', 42),
(325, 'Herat', 'Quito', 52),
(470, 'Herat', 'Quito', 56),
(820, 'Gagisun', 'Harare', 44),
(482, 'Herat', 'Napier', 64),
(820, 'Herat', 'Quito', 31);
