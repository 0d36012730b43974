CREATE TABLE zesel (dojot TEXT, wemomind_id INTEGER, dijucack TEXT, latency INTEGER, stiffness INTEGER);
INSERT INTO zesel VALUES
('Ama', 853, 'Rorus', 51, 17),
('Ama', 546, 'Kicizas', 20, 8),
('Kaisa', 991, 'Rorus', 2, 18),
('Zawun', 471, 'Pisejen', 74, 33),
('Zawun', 411, 'Kicizas', 71, 25),
('Kaisa', 692, 'Kicizas', 14, 94),
('Zawun', 292, 'Pisejen', 65, 86),
('Kaisa', 914, 'Pisejen', 80, 63);
CREATE TABLE orchids (cefat TEXT, wemomind_id INTEGER, diracis INTEGER, pimidend INTEGER, canal TEXT);
INSERT INTO orchids VALUES
('Tulsa', 292, 64, 72, 'Sigrid'),
('Quito', 692, 11, 2, 'Sigrid'),
('Gander', 471, 62, 43, 'Sigrid'),
('Quito', 991, 80, 26, 'Rijifux'),
('Quito', 991, 87, 40, 'Leila'),
('Quito', 914, 67, 16, 'Leila'),
('Gander', 411, 27, 12, 'Rijifux'),
('Quito', 546, 39, 88, 'Leila'),
('Tulsa', 471, 12, 62, 'Rijifux'),
('Gander', 411, 46, 70, 'Rijifux');
