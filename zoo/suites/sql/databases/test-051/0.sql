CREATE TABLE mines (camukum INTEGER, province TEXT, consul_id INTEGER, ballots INTEGER);
INSERT INTO mines VALUES
(31, 'Kevan', 613, 42),
(16, 'Soyeon', 167, 29),
(88, 'Soyeon', 677, 13),
(57, 'Divya', 118, 1),
(3, 'Kevan', 227, 54),
(86, 'Soyeon', 117, 47),
(84, 'Divya', 933, 64),
(36, 'Soyeon', 316, 12);
CREATE TABLE duzind (zojus INTEGER, symptom TEXT, consul_id INTEGER, toko TEXT);
INSERT INTO duzind VALUES
(54, 'Jipones', 677, 'Luhidond'),
(11, 'Jipones', 117, 'Accra'),
(63, 'Greta', 118, 'Accra'),
(88, 'Cetuck', 118, 'Cuenca'),
(46, 'Jipones', 167, 'Luhidond'),
(47, 'Cetuck', 227, 'Cuenca'),
(72, 'Greta', 933, 'Cuenca'),
(80, 'Cetuck', 167, 'Luhidond'),
(17, 'Greta', 167, 'Cuenca'),
(52, 'Greta', 613, 'Accra');
