CREATE TABLE lufajock (singer TEXT, simisul INTEGER, garage_id INTEGER, witness TEXT);
INSERT INTO lufajock VALUES
('Palermo', 58, 334, 'Adana'),
('Palermo', 5, 741, 'Palermo'),
('Nagpur', 42, 367, 'Adana'),
('Nagpur', 99, 102, 'Malmo'),
('Belem', 92, 625, 'Adana'),
('Belem', 43, 728, 'Malmo'),
('Nagpur', 69, 544, 'Palermo'),
('Palermo', 25, 773, 'Palermo');
CREATE TABLE wagons (surcharge INTEGER, printer TEXT, garage_id INTEGER, palegux INTEGER, mechanic TEXT);
INSERT INTO wagons VALUES
(39, 'Salta', 728, 50, 'Folake'),
(83, 'Tiwar', 773, 31, 'Soyeon'),
(18, 'Salta', 334, 57, 'Soyeon'),
(57, 'Tiwar', 367, 77, 'Busol'),
(92, 'Mostar', 544, 61, 'Soyeon'),
(50, 'Mostar', 367, 37, 'Soyeon'),
(98, 'Salta', 625, 92, 'Soyeon'),
(82, 'Tiwar', 367, 45, 'Folake'),
(73, 'Tiwar', 334, 6, 'Busol'),
(58, 'Tiwar', 367, 26, 'Busol');
