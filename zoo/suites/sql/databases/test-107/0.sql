CREATE TABLE florists (trainer_id INTEGER, bilecos INTEGER, ccamevno TEXT, govin TEXT);
INSERT INTO florists VALUES
(581, 49, 'Duluth', 'Ngozi'),
(763, 74, 'Sihor', 'Sibum'),
(837, 10, 'Duluth', 'Wute'),
(374, 32, 'Ndola', 'Wute'),
(583, 14, 'Ndola', 'Ngozi'),
(814, 29, 'Sihor', 'Wute'),
(100, 37, 'Sihor', 'Sibum'),
(489, 23, 'Ndola', 'Ngozi');
CREATE TABLE ballets (brewer TEXT, trainer_id INTEGER, budget INTEGER);
INSERT INTO ballets VALUES
('Ndola', 100, 45),
('Ndola', 489, 88),
('Ndola', 814, 63),
('Caput', 814, 21),
('Ndola', 583, 29),
('Caput', 814, 55),
('Tohat', 814, 66),
('Tohat', 583, 91),
('Tohat', 374, 35),
('Caput', 581, 31);
