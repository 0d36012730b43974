CREATE TABLE falcons (zanun TEXT, tabind INTEGER, nahogu_id INTEGER, stiffness INTEGER, varasit TEXT);
INSERT INTO falcons VALUES
('Ruvot', 12, 628, 69, 'Tivos'),
('Vixylagt', 8, 147, 92, 'Agnes'),
('Vixylagt', 92, 660, 77, 'Sipho'),
('Cormac', 67, 559, 95, 'Tivos'),
('Cormac', 69, 877, 4, 'Agnes'),
('Ruvot', 2, 314, 93, 'Tivos'),
('Ruvot', 90, 144, 38, 'Sipho'),
('Cormac', 49, 186, 37, 'Agnes');
CREATE TABLE bears (cimon INTEGER, canal TEXT, foketal INTEGER, vaccine TEXT, nahogu_id INTEGER);
INSERT INTO bears VALUES
(79, 'Rudack', 18, 'Izmir', 660),
(26, 'Rudack', 34, 'Lagos', 147),
(15, 'Gicijock', 62, 'Lagos', 559),
(53, 'Rudack', 29, 'Izmir', 144),
(34, 'Gicijock', 73, 'Izmir', 186),
(48, 'Rudack', 57, 'Doder', 660),
(84, 'Wopel', 80, 'Izmir', 144),
(46, 'Wopel', 61, 'Izmir', 186),
(20, 'Wopel', 1, 'Izmir', 186),
(17, 'Rudack', 99, 'Doder', 144);
