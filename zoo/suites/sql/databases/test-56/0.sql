CREATE TABLE sheep (senut TEXT, distance INTEGER, thickness INTEGER, hbyscxp TEXT, platform_id INTEGER);
INSERT INTO sheep VALUES
('Bao', 74, 83, 'Gunnar', 806),
('Winifred', 99, 3, 'Svetlana', 790),
('Neso', 50, 79, 'Rafael', 324),
('Bao', 4, 14, 'Gunnar', 338),
('Winifred', 25, 73, 'Rafael', 625),
('Winifred', 60, 27, 'Rafael', 475),
('Bao', 88, 34, 'Gunnar', 972),
('Neso', 95, 94, 'Svetlana', 127);
CREATE TABLE wagons (format TEXT, pistons INTEGER, platform_id INTEGER);
INSERT INTO wagons VALUES
('Vikram', 48, 972),
('Divya', 72, 625),
('Anton', 62, 324),
('Vikram', 19, 475),
('Divya', 96, 806),
('Vikram', 56, 338),
('Anton', 70, 972),
('Anton', 98, 806),
('Anton', 77, 338),
('Divya', 84, 475);
