CREATE TABLE horses (snowfall INTEGER, engineer TEXT, nickname_id INTEGER, depal TEXT, membership INTEGER);
INSERT INTO horses VALUES
(33, 'Vkikdseh', 492, 'Provo', 47),
(18, 'Vkikdseh', 672, 'Vilnius', 72),
(97, 'Lena', 197, 'Vilnius', 14),
(50, 'Lena', 385, 'Belem', 76),
(13, 'Valeria', 431, 'Provo', 27),
(80, 'Valeria', 236, 'Vilnius', 41),
(67, 'Valeria', 914, 'Belem', 66),
(15, 'Lena', 952, 'Provo', 87);
CREATE TABLE vemar (cejihe INTEGER, genus TEXT, attendance INTEGER, munuluck TEXT, nickname_id INTEGER);
INSERT INTO vemar VALUES
(58, 'Carmen', 21, 'Fargo', 431),
(12, 'Divya', 26, 'Tjyo', 492),
(33, 'Eero', 57, 'Fargo', 492),
(90, 'Eero', 50, 'Fargo', 236),
(34, 'Carmen', 99, 'Tjyo', 952),
(19, 'Divya', 88, 'Vilnius', 914),
(80, 'Divya', 23, 'Vilnius', 492),
(71, 'Divya', 84, 'Tjyo', 197),
(81, 'Divya', 55, 'Tjyo', 672),
(18, 'Eero', 24, 'Vilnius', 197);
