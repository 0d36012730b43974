CREATE TABLE zesel (dojot TEXT, wemomind_id INTEGER, dijucack TEXT, latency INTEGER, stiffness INTEGER);
INSERT INTO zesel VALUES
('Zawun', 755, 'Rorus', 99, 50),
('Ama', 845, 'Rorus', 64, 56),
('Ama', 811, 'Pisejen', 67, 41),
('Kaisa', 153, 'Pisejen', 51, 12),
('Kaisa', 876, 'Kicizas', 98, 48),
('Zawun', 629, 'Kicizas', 53, 71),
('Ama', 447, 'Pisejen', 77, 98),
('Zawun', 857, 'Rorus', 73, 35);
CREATE TABLE orchids (cefat TEXT, wemomind_id INTEGER, diracis INTEGER, pimidend INTEGER, canal TEXT);
INSERT INTO orchids VALUES
('Quito', 629, 62, 82, 'Leila'),
('Gander', 755, 15, 75, 'Sigrid'),
('Gander', 629, 99, 99, 'Leila'),
('Tulsa', 845, 29, 6, 'Leila'),
('Quito', 857, 23, 40, 'Sigrid'),
('Quito', 811, 28, 84, 'Rijifux'),
('Tulsa', 447, 48, 90, 'Rijifux'),
('Gander', 845, 8, 81, 'Rijifux'),
('Gander', 857, 90, 70, 'Leila'),
('Tulsa', 876, 20, 17, 'Rijifux');
