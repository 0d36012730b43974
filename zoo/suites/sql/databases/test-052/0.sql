CREATE TABLE comopend (witness TEXT, monthly INTEGER, warden_id INTEGER, radius INTEGER);
INSERT INTO comopend VALUES
('Nmckaox', 66, 798, 77),
('Lolabes', 92, 509, 84),
('Nmckaox', 51, 714, 75),
('Fargo', 82, 455, 53),
('Nmckaox', 44, 888, 18),
('Nmckaox', 25, 736, 60),
('Fargo', 28, 117, 4),
('Lolabes', 87, 998, 36);
CREATE TABLE pastries (nominations INTEGER, department TEXT, parish TEXT, warden_id INTEGER);
INSERT INTO pastries VALUES
(8, 'Bejo', 'Vikram', 455),
(55, 'Cuenca', 'Vikram', 714),
(48, 'Bejo', 'Andres', 455),
(19, 'Bejo', 'Folake', 714),
(61, 'Bejo', 'Folake', 736),
(49, 'Natal', 'Andres', 509),
(84, 'Bejo', 'Folake', 888),
(24, 'Natal', 'Folake', 888),
(86, 'Cuenca', 'Vikram', 509),
(70, 'Cuenca', 'Andres', 888);
