CREATE TABLE lufajock (singer TEXT, simisul INTEGER, garage_id INTEGER, witness TEXT);
INSERT INTO lufajock VALUES
('Palermo', 72, 368, 'Adana'),
('Belem', 1, 271, 'Palermo'),
('Belem', 92, 902, 'Adana'),
('Palermo', 79, 909, 'Malmo'),
('Nagpur', 85, 712, 'Palermo'),
('Nagpur', 2, 162, 'Palermo'),
('Nagpur', 93, 567, 'Malmo'),
('Belem', 20, 722, 'Malmo');
CREATE TABLE wagons (surcharge INTEGER, printer TEXT, garage_id INTEGER, palegux INTEGER, mechanic TEXT);
INSERT INTO wagons VALUES
(77, 'Mostar', 368, 56, 'Folake'),
(71, 'Tiwar', 162, 74, 'Busol'),
(3, 'Tiwar', 271, 47, 'Soyeon'),
(98, 'Salta', 909, 62, 'Folake'),
(74, 'Mostar', 162, 44, 'Soyeon'),
(82, 'Salta', 722, 30, 'Busol'),
(84, 'Mostar', 722, 5, 'Folake'),
(49, 'Mostar', 722, 70, 'Soyeon'),
(35, 'Tiwar', 712, 55, 'Soyeon'),
(16, 'Tiwar', 162, 8, 'Soyeon');
