CREATE TABLE journals (gemstone_id INTEGER, vival INTEGER, cylinders INTEGER, canal TEXT);
INSERT INTO journals VALUES
(859, 11, 46, 'Rosa'),
(364, 40, 45, 'Habecil'),
(451, 39, 60, 'Vera'),
(105, 35, 80, 'Habecil'),
(971, 81, 39, 'Rosa'),
(606, 92, 50, 'Habecil'),
(476, 19, 14, 'Vera'),
(365, 42, 38, 'Vera');
CREATE TABLE submarines (bbbq TEXT, fuel INTEGER, gemstone_id INTEGER, towat INTEGER, wajagum TEXT);
INSERT INTO submarines VALUES
('Hanel', 48, 105, 18, 'Bronwen'),
('Yakima', 72, 859, 3, 'Zumin'),
('Luanda', 90, 606, 90, 'Boris'),
('Luanda', 71, 971, 81, 'Boris'),
('Yakima', 11, 476, 55, 'Boris'),
('Luanda', 4, 105, 65, 'Bronwen'),
('Hanel', 38, 971, 42, 'Zumin'),
('Luanda', 28, 971, 15, 'Bronwen'),
('Hanel', 29, 365, 62, 'Bronwen'),
('Hanel', 42, 606, 66, 'Boris');
