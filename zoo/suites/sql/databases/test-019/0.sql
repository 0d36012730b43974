CREATE TABLE camels (snowfall INTEGER, vuwox_id INTEGER, elbl TEXT);
INSERT INTO camels VALUES
(21, 508, 'Samira'),
(23, 727, 'Jazu'),
(42, 509, 'Yumi'),
(9, 621, 'Samira'),
(13, 144, 'Samira'),
(97, 904, 'Yumi'),
(44, 776, 'Jazu'),
(82, 980, 'Samira');
CREATE TABLE canyons (teeth INTEGER, vuwox_id INTEGER, hapar TEXT, breed TEXT, pubonis INTEGER);
INSERT INTO canyons VALUES
(88, 509, 'Svetlana', 'Malmo', 71),
(18, 508, 'Vnzmrdhe', 'Malmo', 47),
(55, 508, 'Svetlana', 'Isfahan', 35),
(28, 621, 'Vnzmrdhe', 'Bamako', 11),
(17, 509, 'Anton', 'Bamako', 20),
(66, 980, 'Vnzmrdhe', 'Malmo', 54),
(14, 621, 'Anton', 'Malmo', 76),
(84, 776, 'Svetlana', 'Isfahan', 68),
(58, 727, 'Anton', 'Isfahan', 23),
(71, 144, 'Anton', 'Bamako', 9);
