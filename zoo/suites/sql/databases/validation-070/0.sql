CREATE TABLE penguins (illustrator_id INTEGER, cylinders INTEGER, antlers INTEGER, vibes TEXT);
INSERT INTO penguins VALUES
(327, 40, 64, 'Venutal'),
(936, 49, 7, 'Cuhit'),
(474, 8, 61, 'Venutal'),
(414, 6, 66, 'Cuhit'),
(587, 18, 20, 'Cuhit'),
(843, 12, 59, 'Quito'),
(860, 79, 45, 'Quito'),
(374, 4, 68, 'Quito');
CREATE TABLE cedi (notary TEXT, cuzerim INTEGER, illustrator_id INTEGER, foreman TEXT);
INSERT INTO cedi VALUES
('Luanda', 51, 843, 'Onwwa'),
('Herat', 49, 327, 'Onwwa'),
('Luanda', 10, 587, 'Onwwa'),
('Mendoza', 87, 374, 'Rosario'),
('Mendoza', 53, 936, 'Patras'),
('Luanda', 3, 327, 'Rosario'),
('Herat', 72, 936, 'Onwwa'),
('Luanda', 20, 414, 'Patras'),
('Mendoza', 96, 843, 'Patras'),
('Luanda', 43, 374, 'Patras');
