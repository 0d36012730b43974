CREATE TABLE furnaces (surcharge INTEGER, zewo TEXT, valley_id INTEGER);
INSERT INTO furnaces VALUES
(17, 'Ndola', 898),
(56, 'Ndola', 589),
(57, 'Camut', 810),
(65, 'Fargo', 101),
(13, 'Fargo', 126),
(61, 'Fargo', 517),
(50, 'Ndola', 621),
(54, 'Camut', 868);
CREATE TABLE murals (witness TEXT, valley_id INTEGER, snowfall INTEGER, petals INTEGER);
INSERT INTO murals VALUES
('Weiwei', 810, 70, 25),
('Rafael', 101, 81, 9),
('Rafael', 898, 14, 15),
('Ngozi', 126, 66, 7),
('Ngozi', 517, 44, 42),
('Weiwei', 589, 48, 74),
('Ngozi', 126, 41, 98),
('Rafael', 898, 7, 81),
('Weiwei', 898, 4, 27),
('Ngozi', 898, 37, 13);
