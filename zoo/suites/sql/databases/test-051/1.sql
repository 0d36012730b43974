CREATE TABLE mines (camukum INTEGER, province TEXT, consul_id INTEGER, ballots INTEGER);
INSERT INTO mines VALUES
(15, 'Soyeon', 514, 22),
(77, 'Kevan', 831, 54),
(47, 'Soyeon', 492, 47),
(11, 'Divya', 123, 69),
(65, 'Divya', 307, 98),
(69, 'Divya', 385, 64),
(89, 'Kevan', 675, 66),
(38, 'Soyeon', 208, 88);
CREATE TABLE duzind (zojus INTEGER, symptom TEXT, consul_id INTEGER, toko TEXT);
INSERT INTO duzind VALUES
(92, 'Cetuck', 123, 'Cuenca'),
(82, 'Cetuck', 831, 'Cuenca'),
(60, 'Cetuck', 675, 'Luhidond'),
(32, 'Greta', 675, 'Cuenca'),
(26, 'Cetuck', 675, 'Accra'),
(99, 'Greta', 514, 'Luhidond'),
(37, 'Jipones', 385, 'Accra'),
(91, 'Jipones', 492, 'Luhidond'),
(46, 'Greta', 831, 'Accra'),
(68, 'Jipones', 675, 'Accra');
