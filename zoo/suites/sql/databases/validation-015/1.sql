CREATE TABLE falcons (vaccine TEXT, cunan INTEGER, hapis TEXT, hipim INTEGER, remedy_id INTEGER);
INSERT INTO falcons VALUES
('Marisol', 17, 'Vera', 47, 543),
('Vera', 79, 'Morag', 88, 591),
('Ama', 68, 'Wopend', 23, 802),
('Marisol', 89, 'Morag', 62, 839),
('Marisol', 88, 'Vera', 25, 256),
('Ama', 96, 'Wopend', 60, 546),
('Vera', 84, 'Morag', 70, 152),
('Vera', 3, 'Vera', 35, 123);
CREATE TABLE bears (mileage INTEGER, remedy_id INTEGER, captain TEXT, vakaji TEXT);
INSERT INTO bears VALUES
(45, 802, 'Yzjpkwvw', 'Ldxrxf'),
(43, 591, 'Boise', 'Kaisa'),
(74, 152, 'Yzjpkwvw', 'Chester'),
(71, 591, 'Dakar', 'Kaisa'),
(51, 839, 'Boise', 'Kaisa'),
(56, 152, 'Yzjpkwvw', 'Kaisa'),
(8, 802, 'Yzjpkwvw', 'Kaisa'),
(61, 543, 'Boise', 'Chester'),
(68, 546, 'Dakar', 'Chester'),
(12, 256, 'Boise', 'Ldxrxf');
