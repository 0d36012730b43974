CREATE TABLE sheep (senut TEXT, distance INTEGER, thickness INTEGER, hbyscxp TEXT, platform_id INTEGER);
INSERT INTO sheep VALUES
('Neso', 29, 49, 'Gunnar', 725),
('Winifred', 83, 43, 'Gunnar', 711),
('Neso', 54, 79, 'Gunnar', 892),
('Winifred', 77, 69, 'Svetlana', 159),
('Winifred', 36, 74, 'Rafael', 620),
('Bao', 65, 11, 'Svetlana', 412),
('Neso', 68, 54, 'Gunnar', 629),
('Bao', 8, 50, 'Rafael', 742);
CREATE TABLE wagons (format TEXT, pistons INTEGER, platform_id INTEGER);
INSERT INTO wagons VALUES
('Anton', 20, 892),
('Vikram', 25, 892),
('Divya', 7, 742),
('Anton', 11, 742),
('Divya', 68, 711),
('Anton', 98, 629),
('Anton', 78, 412),
('Vikram', 1, 725),
('Vikram', 87, 629),
('Vikram', 24, 629);
