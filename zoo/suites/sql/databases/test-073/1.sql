CREATE TABLE wuham (budesen INTEGER, jezuken_id INTEGER, courier TEXT, gabus INTEGER);
INSERT INTO wuham VALUES
(71, 155, 'Bizirit', 99),
(20, 194, 'Gdansk', 35),
(86, 835, 'Lome', 82),
(63, 984, 'Bizirit', 36),
(48, 449, 'Gdansk', 37),
(2, 159, 'Gdansk', 12),
(13, 884, 'Lome', 33),
(72, 618, 'Bizirit', 65);
CREATE TABLE canyons (jezuken_id INTEGER, biwol INTEGER, valux TEXT, sightings INTEGER);
INSERT INTO canyons VALUES
(449, 62, 'Kecas', 43),
(835, 99, 'Lome', 95),
(155, 41, 'Bbrfujpi', 2),
(155, 29, 'Bbrfujpi', 18),
(449, 42, 'Kecas', 83),
(884, 67, 'Bbrfujpi', 52),
(884, 66, 'Bbrfujpi', 14),
(159, 39, 'Lome', 61),
(194, 7, 'Lome', 71),
(618, 70, 'Kecas', 35);
