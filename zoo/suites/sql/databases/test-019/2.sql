CREATE TABLE camels (snowfall INTEGER, vuwox_id INTEGER, elbl TEXT);
INSERT INTO camels VALUES
(53, 367, 'Samira'),
(2, 122, 'Yumi'),
(54, 753, 'Jazu'),
(41, 241, 'Yumi'),
(71, 849, 'Yumi'),
(96, 571, 'Jazu'),
(25, 488, 'Samira'),
(73, 570, 'Jazu');
CREATE TABLE canyons (teeth INTEGER, vuwox_id INTEGER, hapar TEXT, breed TEXT, pubonis INTEGER);
INSERT INTO canyons VALUES
(13, 367, 'Anton', 'Isfahan', 71),
(17, 241, 'Anton', 'Malmo', 36),
(11, 753, 'Svetlana', 'Bamako', 67),
(55, 488, 'Anton', 'Malmo', 15),
(19, 122, 'Anton', 'Malmo', 35),
(64, 570, 'Vnzmrdhe', 'Isfahan', 27),
(31, 849, 'Svetlana', 'Malmo', 70),
(87, 367, 'Vnzmrdhe', 'Bamako', 7),
(74, 849, 'Svetlana', 'Isfahan', 49),
(20, 570, 'Svetlana', 'Bamako', 46);
