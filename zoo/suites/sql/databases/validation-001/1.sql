CREATE TABLE flutes (zabum INTEGER, fuel INTEGER, fabric TEXT, soloist_id INTEGER, tckwaii TEXT);
INSERT INTO flutes VALUES
(67, 81, 'Rosa', 335, 'Izmir'),
(87, 17, 'Jumux', 487, 'Izmir'),
(75, 8, 'Karim', 317, 'Quito'),
(6, 68, 'Karim', 677, 'Quito'),
(64, 41, 'Jumux', 358, 'Quito'),
(32, 76, 'Rosa', 303, 'Bangor'),
(56, 65, 'Rosa', 599, 'Bangor'),
(95, 27, 'Karim', 926, 'Bangor');
CREATE TABLE lectures (dacaxv TEXT, heartbeat INTEGER, soloist_id INTEGER, velocity INTEGER, juror TEXT);
INSERT INTO lectures VALUES
('Bangor', 33, 926, 87, 'Karim'),
('Mallaig', 86, 317, 38, 'Boris'),
('Bangor', 32, 358, 24, 'Boris'),
('Quito', 92, 599, 52, 'Karim'),
('Quito', 36, 926, 6, 'Liang'),
('Mallaig', 61, 317, 95, 'Karim'),
('Quito', 84, 358, 57, 'Boris'),
('Bangor', 25, 487, 91, 'Karim'),
('Bangor', 66, 335, 71, 'Karim'),
('Mallaig', 54, 599, 18, 'Liang');
