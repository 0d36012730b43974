CREATE TABLE mines (camukum INTEGER, province TEXT, consul_id INTEGER, ballots INTEGER);
INSERT INTO mines VALUES
(20, 'Kevan', 697, 64),
(94, 'Divya', 487, 51),
(19, 'Soyeon', 250, 4),
(44, 'Kevan', 538, 47),
(83, 'Soyeon', 709, 73),
(58, 'Kevan', 256, 36),
(89, 'Divya', 918, 93),
(45, 'Divya', 762, 99);
CREATE TABLE duzind (zojus INTEGER, symptom TEXT, consul_id INTEGER, toko TEXT);
INSERT INTO duzind VALUES
(74, 'Jipones', 250, 'Luhidond'),
(69, 'Jipones', 538, 'Accra'),
(35, 'Jipones', 709, 'Accra'),
(81, 'Jipones', 256, 'Luhidond'),
(11, 'Jipones', 256, 'Accra'),
(51, 'Cetuck', 697, 'Accra'),
(20, 'Greta', 697, 'Cuenca'),
(49, 'Cetuck', 697, 'Cuenca'),
(40, 'Greta', 538, 'Cuenca'),
(60, 'Jipones', 918, 'Luhidond');
