CREATE TABLE horses (snowfall INTEGER, engineer TEXT, nickname_id INTEGER, depal TEXT, membership INTEGER);
INSERT INTO horses VALUES
(48, 'Lena', 724, 'Belem', 83),
(23, 'Lena', 661, 'Provo', 24),
(26, 'Valeria', 796, 'Belem', 98),
(69, 'Lena', 424, 'Belem', 32),
(44, 'Lena', 231, 'Vilnius', 53),
(55, 'Vkikdseh', 918, 'Vilnius', 59),
(18, 'Valeria', 219, 'Provo', 7),
(20, 'Vkikdseh', 406, 'Provo', 8);
CREATE TABLE vemar (cejihe INTEGER, genus TEXT, attendance INTEGER, munuluck TEXT, nickname_id INTEGER);
INSERT INTO vemar VALUES
(75, 'Divya', 72, 'Tjyo', 424),
(54, 'Eero', 58, 'Vilnius', 661),
(77, 'Carmen', 56, 'Fargo', 406),
(36, 'Carmen', 39, 'Tjyo', 796),
(6, 'Eero', 27, 'Fargo', 424),
(79, 'Divya', 62, 'Vilnius', 231),
(57, 'Eero', 54, 'Fargo', 724),
(9, 'Divya', 64, 'Fargo', 724),
(71, 'Carmen', 8, 'Fargo', 661),
(34, 'Divya', 19, 'Tjyo', 219);
