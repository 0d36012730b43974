CREATE TABLE florists (trainer_id INTEGER, bilecos INTEGER, ccamevno TEXT, govin TEXT);
INSERT INTO florists VALUES
(309, 59, 'Ndola', 'Sibum'),
(591, 9, 'Duluth', 'Wute'),
(718, 85, 'Sihor', 'Wute'),
(275, 74, 'Sihor', 'Wute'),
(814, 45, 'Duluth', 'Ngozi'),
(745, 39, 'Sihor', 'Ngozi'),
(521, 83, 'Ndola', 'Wute'),
(874, 28, 'Duluth', 'Sibum');
CREATE TABLE ballets (brewer TEXT, trainer_id INTEGER, budget INTEGER);
INSERT INTO ballets VALUES
('Tohat', 275, 96),
('Caput', 521, 32),
('Tohat', 814, 97),
('Tohat', 874, 2),
('Ndola', 521, 30),
('Ndola', 874, 51),
('Caput', 718, 36),
('Ndola', 874, 28),
('Tohat', 275, 68),
('Ndola', 745, 76);
