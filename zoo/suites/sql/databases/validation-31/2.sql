CREATE TABLE journals (gemstone_id INTEGER, vival INTEGER, cylinders INTEGER, canal TEXT);
INSERT INTO journals VALUES
(824, 34, 75, 'Vera'),
(225, 71, 40, 'Habecil'),
(493, 42, 25, 'Rosa'),
(373, 56, 61, 'Vera'),
(463, 72, 74, 'Habecil'),
(810, 69, 24, 'Vera'),
(516, 44, 67, 'Rosa'),
(405, 61, 86, 'Vera');
CREATE TABLE submarines (bbbq TEXT, fuel INTEGER, gemstone_id INTEGER, towat INTEGER, wajagum TEXT);
INSERT INTO submarines VALUES
('Hanel', 61, 516, 33, 'Bronwen'),
('Yakima', 71, 463, 85, 'Boris'),
('Hanel', 50, 824, 41, 'Bronwen'),
('Luanda', 36, 405, 37, 'Zumin'),
('Yakima', 62, 373, 18, 'Zumin'),
('Hanel', 92, 810, 31, 'Bronwen'),
('Luanda', 89, 225, 54, 'Zumin'),
('Luanda', 7, 824, 43, 'Boris'),
('Yakima', 79, 493, 56, 'Bronwen'),
('Luanda', 4, 225, 77, 'Bronwen');
