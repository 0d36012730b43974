CREATE TABLE journals (gemstone_id INTEGER, vival INTEGER, cylinders INTEGER, canal TEXT);
INSERT INTO journals VALUES
(756, 97, 27, 'Habecil'),
(276, 96, 29, 'Rosa'),
(335, 71, 50, 'Vera'),
(315, 87, 64, 'Rosa'),
(731, 67, 93, 'Vera'),
(445, 59, 26, 'Rosa'),
(626, 50, 74, 'Habecil'),
(247, 26, 15, 'Vera');
CREATE TABLE submarines (bbbq TEXT, fuel INTEGER, gemstone_id INTEGER, towat INTEGER, wajagum TEXT);
INSERT INTO submarines VALUES
('Hanel', 30, 247, 16, 'Zumin'),
('Yakima', 46, 756, 88, 'Bronwen'),
('Hanel', 33, 335, 12, 'Zumin'),
('Yakima', 54, 445, 57, 'Bronwen'),
('Luanda', 27, 276, 80, 'Boris'),
('Luanda', 38, 335, 85, 'Boris'),
('Yakima', 23, 247, 86, 'Zumin'),
('Hanel', 92, 626, 34, 'Zumin'),
('Hanel', 82, 731, 28, 'Bronwen'),
('Hanel', 75, 626, 21, 'Boris');
