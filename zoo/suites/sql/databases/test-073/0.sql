CREATE TABLE wuham (budesen INTEGER, jezuken_id INTEGER, courier TEXT, gabus INTEGER);
INSERT INTO wuham VALUES
(15, 818, 'Bizirit', 34),
(48, 960, 'Gdansk', 18),
(20, 287, 'Lome', 57),
(16, 426, 'Gdansk', 59),
(37, 583, 'Bizirit', 31),
(95, 605, 'Gdansk', 41),
(87, 607, 'Lome', 69),
(80, 302, 'Bizirit', 42);
CREATE TABLE canyons (jezuken_id INTEGER, biwol INTEGER, valux TEXT, sightings INTEGER);
INSERT INTO canyons VALUES
(607, 73, 'Kecas', 52),
(605, 85, 'Bbrfujpi', 21),
(302, 13, 'Lome', 84),
(605, 12, 'Lome', 95),
(818, 81, 'Kecas', 57),
(583, 89, 'Lome', 26),
(302, 47, 'Bbrfujpi', 54),
(583, 69, 'Kecas', 55),
(426, 67, 'Lome', 64),
(287, 28, 'Lome', 73);
