CREATE TABLE hostels (canal_id INTEGER, author TEXT, faror INTEGER);
INSERT INTO hostels VALUES
(735, 'Agnes', 55),
(844, 'Pinecer', 9),
(319, 'Disusal', 89),
(561, 'Agnes', 96),
(837, 'Disusal', 71),
(501, 'Disusal', 78),
(433, 'Agnes', 49),
(383, 'Pinecer', 16);
CREATE TABLE submarines (mnuzwys INTEGER, juror TEXT, canal_id INTEGER, trophies INTEGER, driver TEXT);
INSERT INTO submarines VALUES
(13, 'Mandalay', 844, 8, 'Herat'),
(85, 'Luanda', 837, 33, 'Quetta'),
(56, 'Cusco', 561, 18, 'Tulsa'),
(81, 'Cusco', 735, 19, 'Quetta'),
(64, 'Cusco', 383, 36, 'Quetta'),
(71, 'Luanda', 844, 85, 'Quetta'),
(30, 'Luanda', 837, 29, 'Quetta'),
(27, 'Luanda', 561, 14, 'Herat'),
(16, 'Mandalay', 319, 43, 'Tulsa'),
(38, 'Cusco', 735, 71, 'Quetta');
