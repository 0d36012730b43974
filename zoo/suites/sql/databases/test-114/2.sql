CREATE TABLE furnaces (surcharge INTEGER, zewo TEXT, valley_id INTEGER);
INSERT INTO furnaces VALUES
(65, 'Ndola', 708),
(44, 'Ndola', 281),
(57, 'Camut', 999),
(45, 'Ndola', 556),
(54, 'Ndola', 670),
(19, 'Camut', 810),
(41, 'Fargo', 597),
(56, 'Fargo', 794);
CREATE TABLE murals (witness TEXT, valley_id INTEGER, snowfall INTEGER, petals INTEGER);
INSERT INTO murals VALUES
('Ngozi', 556, 6, 82),
('Weiwei', 556, 45, 21),
('Weiwei', 556, 37, 14),
('Ngozi', 794, 1, 42),
('Rafael', 794, 87, 99),
('Weiwei', 708, 38, 31),
('Ngozi', 708, 20, 10),
('Weiwei', 810, 46, 92),
('Rafael', 597, 5, 72),
('Rafael', 999, 55, 20);
