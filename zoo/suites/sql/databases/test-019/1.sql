CREATE TABLE camels (snowfall INTEGER, vuwox_id INTEGER, elbl TEXT);
INSERT INTO camels VALUES
(3, 171, 'Samira'),
(90, 335, 'Yumi'),
(38, 962, 'Yumi'),
(54, 594, 'Jazu'),
(29, 837, 'Yumi'),
(95, 575, 'Jazu'),
(82, 891, 'Yumi'),
(65, 227, 'Samira');
CREATE TABLE canyons (teeth INTEGER, vuwox_id INTEGER, hapar TEXT, breed TEXT, pubonis INTEGER);
INSERT INTO canyons VALUES
(48, 594, 'Vnzmrdhe', 'Malmo', 13),
(86, 335, 'Anton', 'Bamako', 28),
(62, 227, 'Svetlana', 'Bamako', 14),
(55, 575, 'Svetlana', 'Bamako', 82),
(26, 962, 'Anton', 'Isfahan', 89),
(68, 837, 'Anton', 'Malmo', 71),
(29, 227, 'Anton', 'Isfahan', 3),
(27, 227, 'Svetlana', 'Isfahan', 70),
(17, 962, 'Vnzmrdhe', 'Bamako', 41),
(81, 837, 'Svetlana', 'Bamako', 88);
