CREATE TABLE penguins (illustrator_id INTEGER, cylinders INTEGER, antlers INTEGER, vibes TEXT);
INSERT INTO penguins VALUES
(757, 14, 17, 'Cuhit'),
(913, 29, 66, 'Quito'),
(607, 63, 4, 'Quito'),
(386, 94, 31, 'Quito'),
(516, 49, 12, 'Cuhit'),
(533, 68, 97, 'Venutal'),
(949, 69, 55, 'Venutal'),
(499, 42, 16, 'Cuhit');
CREATE TABLE cedi (notary TEXT, cuzerim INTEGER, illustrator_id INTEGER, foreman TEXT);
INSERT INTO cedi VALUES
('Luanda', 79, 499, 'Onwwa'),
('Mendoza', 11, 516, 'Patras'),
('Mendoza', 93, 533, 'Patras'),
('Luanda', 8, 757, 'Rosario'),
('Mendoza', 87, 386, 'Patras'),
('Mendoza', 91, 386, 'Patras'),
('Herat', 53, 949, 'Patras'),
('Herat', 89, 516, 'Patras'),
('Herat', 48, 913, 'Rosario'),
('Herat', 94, 499, 'Onwwa');
