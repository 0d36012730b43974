CREATE TABLE falcons (zanun TEXT, tabind INTEGER, nahogu_id INTEGER, stiffness INTEGER, varasit TEXT);
INSERT INTO falcons VALUES
('Cormac', 14, 661, 47, 'Sipho'),
('Vixylagt', 19, 379, 40, 'Tivos'),
('Cormac', 49, 485, 29, 'Tivos'),
('Vixylagt', 85, 344, 34, 'Agnes'),
('Ruvot', 54, 190, 46, 'Agnes'),
('Cormac', 33, 362, 83, 'Agnes'),
('Ruvot', 84, 469, 27, 'Sipho'),
('Vixylagt', 31, 801, 24, 'Sipho');
CREATE TABLE bears (cimon INTEGER, canal TEXT, foketal INTEGER, vaccine TEXT, nahogu_id INTEGER);
INSERT INTO bears VALUES
(58, 'Gicijock', 39, 'Izmir', 801),
(50, 'Gicijock', 20, 'Doder', 362),
(36, 'Wopel', 68, 'Izmir', 661),
(24, 'Wopel', 28, 'Lagos', 469),
(25, 'Wopel', 18, 'Doder', 190),
(38, 'Gicijock', 69, 'Doder', 344),
(9, 'Rudack', 6, 'Doder', 661),
(68, 'Rudack', 21, 'Doder', 379),
(79, 'Gicijock', 88, 'Izmir', 485),
(1, 'Rudack', 41, 'Lagos', 469);
