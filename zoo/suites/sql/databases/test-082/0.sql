CREATE TABLE canyons (format TEXT, dvsigqm INTEGER, supplier TEXT, revenue INTEGER, wipund_id INTEGER);
INSERT INTO canyons VALUES
('Kuching', 74, 'Setit', 81, 787),
('Salta', 84, 'Setit', 57, 515),
('Durres', 23, 'Svetlana', 96, 169),
('Kuching', 8, 'Setit', 65, 398),
('Salta', 34, 'Svetlana', 41, 533),
('Durres', 98, 'Mabel', 79, 385),
('Durres', 88, 'Setit', 17, 108),
('Salta', 56, 'Mabel', 55, 180);
CREATE TABLE bosem (pistons INTEGER, courier TEXT, distance INTEGER, wipund_id INTEGER, platform TEXT);
INSERT INTO bosem VALUES
(38, 'Fewax', 56, 787, 'Mostar'),
(2, 'Sudofi', 47, 398, 'Bamako'),
(33, 'Fewax', 91, 398, 'Vova'),
(35, 'Gdansk', 7, 515, 'Bamako'),
(25, 'Sudofi', 17, 108, 'Mostar'),
(77, 'Fewax', 14, 108, 'Mostar'),
(5, 'Sudofi', 48, 169, 'Mostar'),
(98, 'Sudofi', 10, 108, 'Vova'),
(26, 'Sudofi', 49, 385, 'Bamako'),
(68, 'Gdansk', 54, 385, 'Vova');
