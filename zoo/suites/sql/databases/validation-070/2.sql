CREATE TABLE penguins (illustrator_id INTEGER, cylinders INTEGER, antlers INTEGER, vibes TEXT);
INSERT INTO penguins VALUES
(622, 32, 35, 'Cuhit'),
(734, 85, 66, 'Venutal'),
(787, 58, 50, 'Venutal'),
(150, 40, 60, 'Cuhit'),
(217, 37, 28, 'Venutal'),
(495, 84, 13, 'Cuhit'),
(748, 83, 51, 'Quito'),
(579, 82, 17, 'Quito');
CREATE TABLE cedi (notary TEXT, cuzerim INTEGER, illustrator_id INTEGER, foreman TEXT);
INSERT INTO cedi VALUES
('Herat', 11, 622, 'Onwwa'),
('Mendoza', 26, 217, 'Rosario'),
('Luanda', 32, 150, 'Onwwa'),
('Mendoza', 37, 150, 'Patras'),
('Mendoza', 87, 579, 'Patras'),
('Luanda', 68, 150, 'Patras'),
('Mendoza', 38, 579, 'Patras'),
('Herat', 18, 495, 'Patras'),
('Luanda', 97, 748, 'Rosario'),
('Herat', 20, 787, 'Rosario');
