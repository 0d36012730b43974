CREATE TABLE zesel (dojot TEXT, wemomind_id INTEGER, dijucack TEXT, latency INTEGER, stiffness INTEGER);
INSERT INTO zesel VALUES
('Ama', 676, 'Pisejen', 66, 49),
('Zawun', 498, 'Pisejen', 69, 34),
('Zawun', 706, 'Rorus', 39, 77),
('Zawun', 886, 'Pisejen', 28, 31),
('Kaisa', 615, 'Kicizas', 22, 81),
('Ama', 528, 'Rorus', 62, 11),
('Kaisa', 314, 'Rorus', 53, 4),
('Zawun', 853, 'Kicizas', 13, 71);
CREATE TABLE orchids (cefat TEXT, wemomind_id INTEGER, diracis INTEGER, pimidend INTEGER, canal TEXT);
INSERT INTO orchids VALUES
('Quito', 528, 75, 37, 'Sigrid'),
('Quito', 615, 97, 64, 'Leila'),
('Tulsa', 615, 48, 42, 'Sigrid'),
('Quito', 886, 42, 46, 'Sigrid'),
('Gander', 528, 33, 85, 'Rijifux'),
('Gander', 528, 45, 13, 'Sigrid'),
('Quito', 853, 81, 71, 'Rijifux'),
('Gander', 314, 46, 53, 'Sigrid'),
('Tulsa', 853, 13, 99, 'Rijifux'),
('Tulsa', 676, 64, 39, 'Leila');
