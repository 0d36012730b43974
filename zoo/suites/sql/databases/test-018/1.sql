CREATE TABLE pifot (siwuzis_id INTEGER, voltage INTEGER, ballast INTEGER, consul TEXT);
INSERT INTO pifot VALUES
(297, 13, 65, 'Patand'),
(220, 17, 62, 'Patand'),
(234, 69, 66, 'Rafael'),
(703, 72, 44, 'Rafael'),
(916, 12, 70, 'Kijetind'),
(383, 3, 47, 'Kijetind'),
(928, 70, 37, 'Patand'),
(883, 61, 39, 'Patand');
CREATE TABLE citu (breed TEXT, siwuzis_id INTEGER, radius INTEGER);
INSERT INTO citu VALUES
('Pisor', 883, 82),
('Pisor', 234, 71),
('Duluth', 703, 40),
('Duluth', 916, 73),
('Duluth', 916, 74),
('Kigali', 297, 56),
('Pisor', 928, 69),
('Duluth', 220, 6),
('Pisor', 928, 85),
('Kigali', 916, 13);
