CREATE TABLE canyons (format TEXT, dvsigqm INTEGER, supplier TEXT, revenue INTEGER, wipund_id INTEGER);
INSERT INTO canyons VALUES
('Kuching', 89, 'Svetlana', 60, 372),
('Durres', 57, 'Mabel', 39, 977),
('Kuching', 59, 'Svetlana', 12, 886),
('Kuching', 53, 'Svetlana', 8, 341),
('Salta', 86, 'Mabel', 51, 678),
('Durres', 76, 'Setit', 32, 703),
('Durres', 74, 'Mabel', 9, 848),
('Salta', 47, 'Setit', 73, 880);
CREATE TABLE bosem (pistons INTEGER, courier TEXT, distance INTEGER, wipund_id INTEGER, platform TEXT);
INSERT INTO bosem VALUES
(17, 'Fewax', 22, 341, 'Bamako'),
(60, 'Gdansk', 96, 678, 'Mostar'),
(70, 'Fewax', 83, 886, 'Mostar'),
(52, 'Sudofi', 43, 703, 'Vova'),
(25, 'Sudofi', 20, 977, 'Mostar'),
(85, 'Sudofi', 32, 848, 'Bamako'),
(69, 'Gdansk', 73, 886, 'Mostar'),
(9, 'Sudofi', 4, 977, 'Vova'),
(39, 'Gdansk', 38, 341, 'Vova'),
(15, 'Fewax', 34, 372, 'Bamako');
