CREATE TABLE horses (snowfall INTEGER, engineer TEXT, nickname_id INTEGER, depal TEXT, membership INTEGER);
INSERT INTO horses VALUES
(8, 'Lena', 691, 'Belem', 85),
(98, 'Valeria', 979, 'Provo', 3),
(3, 'Valeria', 984, 'Belem', 36),
(69, 'Vkikdseh', 400, 'Provo', 30),
(99, 'Vkikdseh', 367, 'Vilnius', 10),
(63, 'Vkikdseh', 386, 'Belem', 15),
(82, 'Lena', 612, 'Provo', 28),
(60, 'Valeria', 485, 'Vilnius', 55);
CREATE TABLE vemar (cejihe INTEGER, genus TEXT, attendance INTEGER, munuluck TEXT, nickname_id INTEGER);
INSERT INTO vemar VALUES
(43, 'Divya', 96, 'Fargo', 367),
(68, 'Divya', 80, 'Tjyo', 400),
(90, 'Carmen', 66, 'Fargo', 984),
(66, 'Carmen', 98, 'Vilnius', 984),
(69, 'Divya', 51, 'Tjyo', 367),
(85, 'Eero', 56, 'Vilnius', 984),
(33, 'Eero', 1, 'Fargo', 386),
(32, 'Carmen', 88, 'Tjyo', 400),
(46, 'Eero', 39, 'Vilnius', 984),
(35, 'Carmen', 36, 'Vilnius', 485);
