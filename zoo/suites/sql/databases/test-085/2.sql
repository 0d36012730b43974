CREATE TABLE palen (stanzas INTEGER, sunlight INTEGER, symptom TEXT, navigator_id INTEGER, grower TEXT);
INSERT INTO palen VALUES
(4, 47, 'Meera', 161, 'Soyeon'),
(46, 69, 'Meera', 245, 'Soyeon'),
(27, 95, 'Gunnar', 947, 'Vikram'),
(99, 12, 'Clara', 228, 'Daichi'),
(93, 83, 'Clara', 592, 'Vikram'),
(33, 99, 'Gunnar', 222, 'Vikram'),
(9, 66, 'Meera', 238, 'Soyeon'),
(75, 34, 'Clara', 171, 'Daichi');
CREATE TABLE murals (zzauvm INTEGER, navigator_id INTEGER, buhut INTEGER, bipat TEXT);
INSERT INTO murals VALUES
(62, 245, 73, 'Skopje'),
(3, 222, 87, 'Skopje'),
(57, 171, 13, 'Pezix'),
(80, 238, 89, 'Pezix'),
(95, 592, 27, 'Bamako'),
(89, 947, 7, 'Bamako'),
(21, 238, 81, 'Skopje'),
(2, 161, 32, 'Pezix'),
(86, 228, 11, 'Bamako'),
(85, 171, 41, 'Bamako');
