CREATE TABLE comopend (witness TEXT, monthly INTEGER, warden_id INTEGER, radius INTEGER);
INSERT INTO comopend VALUES
('Nmckaox', 97, 385, 28),
('Lolabes', 95, 343, 51),
('Fargo', 70, 853, 30),
('Nmckaox', 77, 355, 11),
('Fargo', 66, 457, 8),
('Lolabes', 37, 439, 92),
('Nmckaox', 45, 153, 36),
('Fargo', 96, 574, 34);
CREATE TABLE pastries (nominations INTEGER, department TEXT, parish TEXT, warden_id INTEGER);
INSERT INTO pastries VALUES
(56, 'Bejo', 'Andres', 385),
(83, 'Cuenca', 'Vikram', 153),
(8, 'Natal', 'Vikram', 574),
(72, 'Cuenca', 'Folake', 355),
(82, 'Bejo', 'Vikram', 343),
(22, 'Natal', 'Folake', 153),
(33, 'Natal', 'Folake', 355),
(70, 'Natal', 'Vikram', 439),
(34, 'Cuenca', 'Andres', 385),
(41, 'Bejo', 'Vikram', 439);
