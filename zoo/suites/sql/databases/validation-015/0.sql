CREATE TABLE falcons (vaccine TEXT, cunan INTEGER, hapis TEXT, hipim INTEGER, remedy_id INTEGER);
INSERT INTO falcons VALUES
('Ama', 71, 'Wopend', 33, 896),
('Marisol', 2, 'Vera', 16, 149),
('Marisol', 55, 'Wopend', 72, 346),
('Vera', 52, 'Vera', 39, 767),
('Ama', 95, 'Morag', 41, 812),
('Vera', 80, 'Vera', 27, 919),
('Vera', 68, 'Morag', 60, 744),
('Vera', 63, 'Vera', 83, 696);
CREATE TABLE bears (mileage INTEGER, remedy_id INTEGER, captain TEXT, vakaji TEXT);
INSERT INTO bears VALUES
(6, 346, 'Yzjpkwvw', 'Kaisa'),
(51, 812, 'Dakar', 'Ldxrxf'),
(54, 696, 'Yzjpkwvw', 'Kaisa'),
(40, 919, 'Dakar', 'Chester'),
(94, 744, 'Boise', 'Kaisa'),
(37, 896, 'Dakar', 'Chester'),
(35, 919, 'Yzjpkwvw', 'Chester'),
(85, 812, 'Boise', 'Ldxrxf'),
(24, 149, 'Dakar', 'Kaisa'),
(68, 812, 'Boise', 'Ldxrxf');
