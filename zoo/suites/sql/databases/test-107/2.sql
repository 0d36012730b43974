CREATE TABLE florists (trainer_id INTEGER, bilecos INTEGER, ccamevno TEXT, govin TEXT);
INSERT INTO florists VALUES
(926, 92, 'Ndola', 'Wute'),
(149, 82, 'Duluth', 'Sibum'),
(408, 74, 'Ndola', 'Wute'),
(163, 29, 'Sihor', 'Sibum'),
(467, 66, 'Ndola', 'Ngozi'),
(998, 47, 'Sihor', 'Wute'),
(605, 78, 'Duluth', 'Sibum'),
(824, 1, 'Sihor', 'Ngozi');
CREATE TABLE ballets (brewer TEXT, trainer_id INTEGER, budget INTEGER);
INSERT INTO ballets VALUES
('Tohat', 824, 34),
('Ndola', 163, 85),
('Tohat', 926, 33),
('Caput', 998, 56),
('Ndola', 998, 8),
('Ndola', 408, 31),
('Caput', 149, 63),
('Caput', 163, 50),
('Tohat', 605, 58),
('Caput', 824, 11);
