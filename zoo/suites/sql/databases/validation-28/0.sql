CREATE TABLE falcons (zanun TEXT, tabind INTEGER, nahogu_id INTEGER, stiffness INTEGER, varasit TEXT);
INSERT INTO falcons VALUES
('Vixylagt', 51, 845, 12, 'Agnes'),
('Ruvot', 56, 442, 4, 'Sipho'),
('Ruvot', 34, 946, 2, 'Tivos'),
('Vixylagt', 12, 148, 11, 'Tivos'),
('Ruvot', 54, 179, 97, 'Tivos'),
('Ruvot', 18, 344, 85, 'Sipho'),
('Cormac', 55, 178, 72, 'Tivos'),
('Cormac', 90, 999, 89, 'Agnes');
CREATE TABLE bears (cimon INTEGER, canal TEXT, foketal INTEGER, vaccine TEXT, nahogu_id INTEGER);
INSERT INTO bears VALUES
(7, 'Wopel', 12, 'Izmir', 946),
(20, 'Rudack', 28, 'Izmir', 442),
(51, 'Rudack', 9, 'Lagos', 999),
(61, 'Gicijock', 18, 'Doder', 845),
(73, 'Wopel', 64, 'Izmir', 179),
(91, 'Gicijock', 59, 'Lagos', 344),
(5, 'Rudack', 24, 'Doder', 999),
(26, 'Wopel', 56, 'Lagos', 148),
(22, 'Gicijock', 57, 'Lagos', 845),
(76, 'Wopel', 77, 'Lagos', 344);
