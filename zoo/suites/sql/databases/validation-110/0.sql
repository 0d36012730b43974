CREATE TABLE hostels (canal_id INTEGER, author TEXT, faror INTEGER);
INSERT INTO hostels VALUES
(364, 'Pinecer', 44),
(660, 'Agnes', 12),
(230, 'Pinecer', 42),
(141, 'Disusal', 31),
(495, 'Agnes', 14),
(705, 'Disusal', 1),
(521, 'Pinecer', 3),
(603, 'Disusal', 88);
CREATE TABLE submarines (mnuzwys INTEGER, juror TEXT, canal_id INTEGER, trophies INTEGER, driver TEXT);
INSERT INTO submarines VALUES
(96, 'Luanda', 495, 29, 'Quetta'),
(10, 'Mandalay', 230, 53, 'Herat'),
(11, 'Luanda', 495, 24, 'Tulsa'),
(56, 'Luanda', 364, 87, 'Herat'),
(18, 'Cusco', 141, 96, 'Quetta'),
(3, 'Luanda', 521, 4, 'Herat'),
(65, 'Mandalay', 660, 43, 'Quetta'),
(99, 'Mandalay', 660, 35, 'Herat'),
(59, 'Mandalay', 705, 23, 'Quetta'),
(6, 'Cusco', 521, 81, 'Tulsa');
