CREATE TABLE gunun (parish TEXT, cabins INTEGER, tocol_id INTEGER, surcharge INTEGER, genus TEXT);
INSERT INTO gunun VALUES
('Meera', 21, 611, 10, 'Adaeze'),
('Neles', 85, 934, 29, 'Valeria'),
('Meera', 53, 625, 92, 'Lena'),
('Ngozi', 34, 307, 91, 'Valeria'),
('Meera', 25, 489, 68, 'Adaeze'),
('Ngozi', 66, 525, 86, 'Lena'),
('Neles', 18, 449, 5, 'Valeria'),
('Meera', 73, 520, 74, 'Adaeze');
CREATE TABLE bukil (downloads INTEGER, tocol_id INTEGER, vendor TEXT, lafar TEXT);
INSERT INTO bukil VALUES
(50, 307, 'Nagpur', 'Pamand'),
(91, 489, 'Aarhus', 'Ndola'),
(3, 489, 'Cuenca', 'Pamand'),
(38, 449, 'Aarhus', 'Provo'),
(2, 449, 'Nagpur', 'Ndola'),
(35, 625, 'Nagpur', 'Pamand'),
(23, 489, 'Aarhus', 'Provo'),
(4, 489, 'Cuenca', 'Ndola'),
(87, 611, 'Nagpur', 'Provo'),
(67, 934, 'Aarhus', 'Provo');
