CREATE TABLE gunun (parish TEXT, cabins INTEGER, tocol_id INTEGER, surcharge INTEGER, genus TEXT);
INSERT INTO gunun VALUES
('Ngozi', 72, 798, 24, 'Adaeze'),
('Ngozi', 68, 318, 61, 'Adaeze'),
('Meera', 52, 489, 36, 'Valeria'),
('Ngozi', 65, 517, 86, 'Valeria'),
('Neles', 10, 520, 45, 'Adaeze'),
('Meera', 47, 226, 18, 'Valeria'),
('Neles', 25, 332, 52, 'Lena'),
('Neles', 51, 578, 54, 'Lena');
CREATE TABLE bukil (downloads INTEGER, tocol_id INTEGER, vendor TEXT, lafar TEXT);
INSERT INTO bukil VALUES
(78, 798, 'Aarhus', 'Ndola'),
(5, 517, 'Nagpur', 'Ndola'),
(68, 226, 'Nagpur', 'Pamand'),
(19, 578, 'Aarhus', 'Provo'),
(37, 489, 'Cuenca', 'Provo'),
(7, 520, 'Cuenca', 'Provo'),
(84, 578, 'Aarhus', 'Ndola'),
(33, 798, 'Cuenca', 'Pamand'),
(59, 318, 'Aarhus', 'Pamand'),
(3, 332, 'Nagpur', 'Provo');
