CREATE TABLE hostels (canal_id INTEGER, author TEXT, faror INTEGER);
INSERT INTO hostels VALUES
(802, 'Pinecer', 73),
(653, 'Agnes', 56),
(897, 'Agnes', 58),
(526, 'Disusal', 93),
(770, 'Pinecer', 31),
(110, 'Agnes', 47),
(371, 'Disusal', 55),
(507, 'Agnes', 75);
CREATE TABLE submarines (mnuzwys INTEGER, juror TEXT, canal_id INTEGER, trophies INTEGER, driver TEXT);
INSERT INTO submarines VALUES
(7, 'Mandalay', 110, 90, 'Tulsa'),
(46, 'Cusco', 770, 2, 'Herat'),
(98, 'Luanda', 897, 16, 'Tulsa'),
(66, 'Mandalay', 526, 19, 'Quetta'),
(40, 'Cusco', 526, 29, 'Quetta'),
(6, 'Cusco', 110, 38, 'Tulsa'),
(11, 'Mandalay', 526, 85, 'Herat'),
(13, 'Luanda', 507, 68, 'Quetta'),
(88, 'Luanda', 371, 94, 'Herat'),
(77, 'Luanda', 371, 55, 'Tulsa');
