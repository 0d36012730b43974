CREATE TABLE flutes (zabum INTEGER, fuel INTEGER, fabric TEXT, soloist_id INTEGER, tckwaii TEXT);
INSERT INTO flutes VALUES
(9, 40, 'Jumux', 437, 'Quito'),
(46, 44, 'Karim', 898, 'Izmir'),
(29, 34, 'Karim', 997, 'Bangor'),
(71, 71, 'Rosa', 649, 'Bangor'),
(26, 60, 'Karim', 390, 'Izmir'),
(56, 89, 'Jumux', 396, 'Bangor'),
(88, 47, 'Rosa', 966, 'Quito'),
(78, 67, 'Karim', 462, 'Izmir');
CREATE TABLE lectures (dacaxv TEXT, heartbeat INTEGER, soloist_id INTEGER, velocity INTEGER, juror TEXT);
INSERT INTO lectures VALUES
('Bangor', 53, 396, 15, 'Liang'),
('Mallaig', 19, 390, 20, 'Karim'),
('Mallaig', 43, 997, 53, 'Boris'),
('Bangor', 13, 396, 18, 'Karim'),
('Quito', 89, 462, 11, 'Liang'),
('Mallaig', 7, 437, 69, 'Liang'),
('Quito', 63, 437, 38, 'Liang'),
('Bangor', 6, 462, 89, 'Boris'),
('Mallaig', 81, 437, 52, 'Karim'),
('Bangor', 58, 966, 75, 'Liang');
