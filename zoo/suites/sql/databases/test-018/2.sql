CREATE TABLE pifot (siwuzis_id INTEGER, voltage INTEGER, ballast INTEGER, consul TEXT);
INSERT INTO pifot VALUES
(917, 34, 70, 'Rafael'),
(631, 16, 94, 'Kijetind'),
(561, 95, 6, 'Rafael'),
(745, 50, 97, 'Kijetind'),
(595, 98, 92, 'Patand'),
(309, 88, 37, 'Patand'),
(587, 65, 19, 'Patand'),
(475, 59, 64, 'Kijetind');
CREATE TABLE citu (breed TEXT, siwuzis_id INTEGER, radius INTEGER);
INSERT INTO citu VALUES
('Pisor', 561, 96),
('Duluth', 309, 2),
('Kigali', 587, 25),
('Duluth', 587, 30),
('Duluth', 917, 79),
('Duluth', 309, 67),
('Duluth', 745, 11),
('Kigali', 587, 53),
('Kigali', 631, 65),
('Pisor', 745, 45);
