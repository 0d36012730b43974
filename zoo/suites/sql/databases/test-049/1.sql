CREATE TABLE gunun (parish TEXT, cabins INTEGER, tocol_id INTEGER, surcharge INTEGER, genus TEXT);
INSERT INTO gunun VALUES
('Neles', 65, 371, 16, 'Lena'),
('Meera', 25, 176, 54, 'Adaeze'),
('Neles', 63, 625, 51, 'Lena'),
('Meera', 71, 533, 29, 'Lena'),
('Ngozi', 90, 925, 69, 'Valeria'),
('Meera', 70, 728, 92, 'Adaeze'),
('Neles', 96, 141, 22, 'Valeria'),
('Ngozi', 14, 194, 84, 'Adaeze');
CREATE TABLE bukil (downloads INTEGER, tocol_id INTEGER, vendor TEXT, lafar TEXT);
INSERT INTO bukil VALUES
(2, 925, 'Cuenca', 'Pamand'),
(83, 925, 'Aarhus', 'Ndola'),
(21, 728, 'Nagpur', 'Pamand'),
(36, 371, 'Cuenca', 'Provo'),
(47, 194, 'Cuenca', 'Provo'),
(56, 371, 'Nagpur', 'Ndola'),
(34, 141, 'Nagpur', 'Pamand'),
(35, 141, 'Aarhus', 'Ndola'),
(97, 925, 'Cuenca', 'Ndola'),
(59, 141, 'Nagpur', 'Ndola');
