CREATE TABLE flutes (zabum INTEGER, fuel INTEGER, fabric TEXT, soloist_id INTEGER, tckwaii TEXT);
INSERT INTO flutes VALUES
(24, 93, 'Karim', 652, 'Bangor'),
(56, 38, 'Jumux', 431, 'Izmir'),
(15, 15, 'Rosa', 796, 'Quito'),
(72, 8, 'Karim', 919, 'Quito'),
(87, 46, 'Jumux', 481, 'Izmir'),
(2, 74, 'Rosa', 770, 'Izmir'),
(12, 4, 'Rosa', 304, 'Quito'),
(44, 44, 'Karim', 209, 'Bangor');
CREATE TABLE lectures (dacaxv TEXT, heartbeat INTEGER, soloist_id INTEGER, velocity INTEGER, juror TEXT);
INSERT INTO lectures VALUES
('Bangor', 61, 652, 90, 'Karim'),
('Mallaig', 53, 304, 16, 'Liang'),
('Bangor', 8, 209, 11, 'Liang'),
('Bangor', 94, 796, 29, 'Boris'),
('Quito', 66, 431, 60, 'Karim'),
('Mallaig', 62, 209, 21, 'Karim'),
('Bangor', 6, 919, 66, 'Karim'),
('Bangor', 5, 919, 63, 'Karim'),
('Bangor', 59, 481, 86, 'Boris'),
('Quito', 72, 770, 82, 'Liang');
