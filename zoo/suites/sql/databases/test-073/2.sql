CREATE TABLE wuham (budesen INTEGER, jezuken_id INTEGER, courier TEXT, gabus INTEGER);
INSERT INTO wuham VALUES
(57, 901, 'Bizirit', 63),
(52, 323, 'Gdansk', 41),
(3, 671, 'Gdansk', 87),
(65, 369, 'Bizirit', 5),
(17, 573, 'Lome', 32),
(29, 140, 'Bizirit', 80),
(11, 501, 'Lome', 8),
(9, 967, 'Gdansk', 91);
CREATE TABLE canyons (jezuken_id INTEGER, biwol INTEGER, valux TEXT, sightings INTEGER);
INSERT INTO canyons VALUES
(671, 67, 'Kecas', 11),
(901, 53, 'Lome', 69),
(140, 75, 'Kecas', 50),
(140, 32, 'Kecas', 18),
(901, 24, 'Lome', 52),
(671, 91, 'Lome', 45),
(501, 28, 'Bbrfujpi', 64),
(369, 3, 'Lome', 47),
(573, 39, 'Bbrfujpi', 3),
(671, 43, 'Kecas', 53);
