CREATE TABLE comopend (witness TEXT, monthly INTEGER, warden_id INTEGER, radius INTEGER);
INSERT INTO comopend VALUES
('Lolabes', 71, 125, 50),
('Fargo', 30, 883, 22),
('Nmckaox', 10, 589, 7),
('Fargo', 66, 759, 32),
('Nmckaox', 95, 695, 17),
('Fargo', 8, 156, 72),
('Fargo', 29, 359, 51),
('Lolabes', 7, 354, 80);
CREATE TABLE pastries (nominations INTEGER, department TEXT, parish TEXT, warden_id INTEGER);
INSERT INTO pastries VALUES
(2, 'Cuenca', 'Andres', 354),
(63, 'Natal', 'Andres', 589),
(8, 'Bejo', 'Folake', 354),
(54, 'Natal', 'Folake', 589),
(10, 'Natal', 'Andres', 359),
(97, 'Natal', 'Vikram', 589),
(23, 'Natal', 'Folake', 695),
(75, 'Bejo', 'Folake', 883),
(87, 'Cuenca', 'Andres', 883),
(70, 'Natal', 'Vikram', 759);
