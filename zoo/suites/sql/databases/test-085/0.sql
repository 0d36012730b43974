CREATE TABLE palen (stanzas INTEGER, sunlight INTEGER, symptom TEXT, navigator_id INTEGER, grower TEXT);
INSERT INTO palen VALUES
(68, 3, 'Clara', 536, 'Daichi'),
(1, 73, 'Meera', 858, 'Vikram'),
(34, 40, 'Meera', 343, 'Daichi'),
(37, 7, 'Gunnar', 438, 'Soyeon'),
(16, 90, 'Clara', 490, 'Soyeon'),
(27, 63, 'Meera', 657, 'Daichi'),
(86, 88, 'Meera', 417, 'Soyeon'),
(33, 85, 'Gunnar', 558, 'Vikram');
CREATE TABLE murals (zzauvm INTEGER, navigator_id INTEGER, buhut INTEGER, bipat TEXT);
INSERT INTO murals VALUES
(12, 858, 25, 'Bamako'),
(36, 417, 61, 'Pezix'),
(73, 558, 90, 'Bamako'),
(47, 536, 8, 'Pezix'),
(91, 657, 19, 'Pezix'),
(79, 536, 7, 'Pezix'),
(72, 490, 26, 'Skopje'),
(37, 657, 65, 'Bamako'),
(39, 490, 1, 'Skopje'),
(14, 536, 34, 'Bamako');
