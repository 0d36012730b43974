CREATE TABLE canyons (format TEXT, dvsigqm INTEGER, supplier TEXT, revenue INTEGER, wipund_id INTEGER);
INSERT INTO canyons VALUES
('Durres', 52, 'Setit', 70, 504),
('Durres', 51, 'Mabel', 8, 912),
('Kuching', 67, 'Mabel', 82, 679),
('Salta', 94, 'Svetlana', 32, 991),
('Kuching', 61, 'Mabel', 14, 642),
('Salta', 99, 'Svetlana', 46, 273),
('Durres', 69, 'Svetlana', 97, 140),
('Durres', 30, 'Setit', 31, 364);
CREATE TABLE bosem (pistons INTEGER, courier TEXT, distance INTEGER, wipund_id INTEGER, platform TEXT);
INSERT INTO bosem VALUES
(58, 'Gdansk', 15, 364, 'Mostar'),
(80, 'Gdansk', 42, 642, 'Vova'),
(65, 'Fewax', 89, 679, 'Vova'),
(76, 'Fewax', 64, 912, 'Vova'),
(43, 'Sudofi', 29, 642, 'Bamako'),
(86, 'Sudofi', 83, 679, 'Vova'),
(51, 'Fewax', 24, 364, 'Bamako'),
(5, 'Sudofi', 14, 364, 'Mostar'),
(71, 'Sudofi', 37, 642, 'Mostar'),
(25, 'Fewax', 12, 504, 'Vova');
