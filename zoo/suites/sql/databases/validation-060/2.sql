CREATE TABLE uriuy (author TEXT, kboo TEXT, zewen INTEGER, librarian_id INTEGER, strength INTEGER);
INSERT INTO uriuy VALUES
('Chester', 'Jewi', 32, 885, 28),
('Thabo', 'Zujund', 39, 163, 76),
('Malee', 'Jewi', 29, 548, 16),
('Malee', 'Jewi', 30, 922, 23),
('Thabo', 'Zujund', 19, 279, 92),
('Chester', 'Ama', 20, 609, 47),
('Malee', 'Ama', 14, 982, 42),
('Chester', 'Zujund', 6, 870, 60);
CREATE TABLE bears (librarian_id INTEGER, importer TEXT, duration INTEGER);
INSERT INTO bears VALUES
(163, 'Quito', 88),
(885, 'Cusco', 46),
(922, 'Cusco', 52),
(885, 'Mendoza', 97),
(922, 'Mendoza', 37),
(885, 'Cusco', 27),
(870, 'Quito', 22),
(279, 'Quito', 38),
(982, 'Mendoza', 54),
(870, 'Quito', 90);
