CREATE TABLE falcons (vaccine TEXT, cunan INTEGER, hapis TEXT, hipim INTEGER, remedy_id INTEGER);
INSERT INTO falcons VALUES
('Ama', 22, 'Vera', 48, 206),
('Ama', 69, 'Wopend', 36, 863),
('Marisol', 10, 'Morag', 82, 899),
('Vera', 99, 'Wopend', 78, 858),
('Marisol', 86, 'Wopend', 76, 161),
('Vera', 75, 'Wopend', 68, 736),
('Ama', 60, 'Morag', 63, 222),
('Ama', 39, 'Vera', 45, 253);
CREATE TABLE bears (mileage INTEGER, remedy_id INTEGER, captain TEXT, vakaji TEXT);
INSERT INTO bears VALUES
(63, 222, 'Yzjpkwvw', 'Chester'),
(6, 858, 'Dakar', 'Kaisa'),
(93, 863, 'Dakar', 'Kaisa'),
(13, 858, 'Yzjpkwvw', 'Kaisa'),
(42, 863, 'Yzjpkwvw', 'Ldxrxf'),
(10, 206, 'Yzjpkwvw', 'Ldxrxf'),
(68, 161, 'Boise', 'Kaisa'),
(85, 736, 'Boise', 'Ldxrxf'),
(51, 206, 'Yzjpkwvw', 'Ldxrxf'),
(12, 858, 'Boise', 'Chester');
