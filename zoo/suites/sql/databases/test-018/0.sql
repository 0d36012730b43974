CREATE TABLE pifot (siwuzis_id INTEGER, voltage INTEGER, ballast INTEGER, consul TEXT);
INSERT INTO pifot VALUES
(268, 9, 1, 'Rafael'),
(201, 56, 43, 'Rafael'),
(635, 44, 69, 'Patand'),
(388, 23, 54, 'Patand'),
(749, 60, 18, 'Kijetind'),
(372, 82, 20, 'Rafael'),
(837, 62, 35, 'Kijetind'),
(369, 41, 89, 'Kijetind');
CREATE TABLE citu (breed TEXT, siwuzis_id INTEGER, radius INTEGER);
INSERT INTO citu VALUES
('Kigali', 201, 56),
('Duluth', 388, 80),
('Duluth', 388, 45),
('Pisor', 635, 92),
('Pisor', 372, 96),
('Kigali', 268, 91),
('Kigali', 388, 10),
('Pisor', 837, 39),
('Kigali', 372, 81),
('Kigali', 369, 54);
