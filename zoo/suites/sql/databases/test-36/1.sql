CREATE TABLE lufajock (singer TEXT, simisul INTEGER, garage_id INTEGER, witness TEXT);
INSERT INTO lufajock VALUES
('Belem', 94, 791, 'Palermo'),
('Nagpur', 72, 763, 'Palermo'),
('Nagpur', 70, 643, 'Malmo'),
('Palermo', 68, 470, 'Malmo'),
('Belem', 85, 321, 'Adana'),
('Belem', 93, 401, 'Palermo'),
('Belem', 45, 328, 'Malmo'),
('Palermo', 5, 919, 'Adana');
CREATE TABLE wagons (surcharge INTEGER, printer TEXT, garage_id INTEGER, palegux INTEGER, mechanic TEXT);
INSERT INTO wagons VALUES
(1, 'Salta', 470, 97, 'Folake'),
(76, 'Mostar', 321, 82, 'Soyeon'),
(9, 'Tiwar', 328, 45, 'Busol'),
(69, 'Tiwar', 321, 3, 'Busol'),
(66, 'Mostar', 763, 54, 'Busol'),
(94, 'Salta', 321, 5, 'Busol'),
(31, 'Tiwar', 791, 69, 'Folake'),
(40, 'Salta', 401, 8, 'Soyeon'),
(73, 'Tiwar', 919, 24, 'Busol'),
(44, 'Tiwar', 919, 99, 'Folake');
