CREATE TABLE sheep (senut TEXT, distance INTEGER, thickness INTEGER, hbyscxp TEXT, platform_id INTEGER);
INSERT INTO sheep VALUES
('Bao', 81, 77, 'Rafael', 133),
('Winifred', 98, 95, 'Svetlana', 153),
('Neso', 62, 66, 'Svetlana', 405),
('Neso', 19, 26, 'Rafael', 845),
('Bao', 66, 64, 'Rafael', 394),
('Winifred', 79, 47, 'Rafael', 772),
('Bao', 60, 39, 'Gunnar', 787),
('Winifred', 51, 73, 'Gunnar', 591);
CREATE TABLE wagons (format TEXT, pistons INTEGER, platform_id INTEGER);
INSERT INTO wagons VALUES
('Divya', 92, 787),
('Vikram', 84, 772),
('Vikram', 48, 591),
('Anton', 22, 394),
('Anton', 66, 591),
('Divya', 63, 153),
('Anton', 28, 787),
('Vikram', 8, 845),
('Divya', 6, 772),
('Anton', 42, 133);
