CREATE TABLE furnaces (surcharge INTEGER, zewo TEXT, valley_id INTEGER);
INSERT INTO furnaces VALUES
(55, 'Camut', 129),
(78, 'Camut', 816),
(8, 'Ndola', 751),
(54, 'Fargo', 898),
(25, 'Ndola', 217),
(52, 'Fargo', 457),
(63, 'Ndola', 116),
(57, 'Camut', 325);
CREATE TABLE murals (witness TEXT, valley_id INTEGER, snowfall INTEGER, petals INTEGER);
INSERT INTO murals VALUES
('Ngozi', 325, 68, 83),
('Rafael', 898, 8, 98),
('Weiwei', 217, 20, 74),
('Weiwei', 129, 10, 79),
('Ngozi', 116, 11, 13),
('Weiwei', 116, 91, 41),
('Rafael', 816, 54, 14),
('Rafael', 457, 22, 20),
('Ngozi', 898, 97, 82),
('Ngozi', 116, 62, 46);
