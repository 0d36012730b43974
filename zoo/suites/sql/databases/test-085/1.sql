CREATE TABLE palen (stanzas INTEGER, sunlight INTEGER, symptom TEXT, navigator_id INTEGER, grower TEXT);
INSERT INTO palen VALUES
(2, 83, 'Gunnar', 527, 'Daichi'),
(71, 19, 'Meera', 998, 'Vikram'),
(90, 28, 'Clara', 970, 'Daichi'),
(6, 20, 'Gunnar', 322, 'Vikram'),
(14, 41, 'Meera', 910, 'Vikram'),
(10, 15, 'Clara', 208, 'Daichi'),
(61, 5, 'Gunnar', 567, 'Soyeon'),
(27, 14, 'Meera', 237, 'Soyeon');
CREATE TABLE murals (zzauvm INTEGER, navigator_id INTEGER, buhut INTEGER, bipat TEXT);
INSERT INTO murals VALUES
(35, 998, 29, 'Pezix'),
(56, 322, 48, 'Bamako'),
(8, 237, 28, 'Pezix'),
(55, 567, 97, 'Skopje'),
(33, 322, 10, 'Skopje'),
(85, 567, 21, 'Bamako'),
(73, 910, 54, 'Pezix'),
(50, 567, 9, 'Pezix'),
(21, 998, 59, 'Bamako'),
(80, 970, 31, 'Skopje');
