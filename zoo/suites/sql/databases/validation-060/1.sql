CREATE TABLE uriuy (author TEXT, kboo TEXT, zewen INTEGER, librarian_id INTEGER, strength INTEGER);
INSERT INTO uriuy VALUES
('Malee', 'Jewi', 26, 284, 35),
('Chester', 'Ama', 98, 720, 28),
('Chester', 'Ama', 66, 891, 88),
('Thabo', 'Zujund', 78, 338, 94),
('Chester', 'Jewi', 93, 172, 89),
('Thabo', 'Jewi', 69, 152, 29),
('Malee', 'Ama', 29, 243, 21),
('Chester', 'Zujund', 24, 686, 1);
CREATE TABLE bears (librarian_id INTEGER, importer TEXT, duration INTEGER);
INSERT INTO bears VALUES
(243, 'Mendoza', 57),
(338, 'Cusco', 19),
(243, 'Quito', 46),
(152, 'Cusco', 72),
(152, 'Mendoza', 92),
(891, 'Mendoza', 41),
(891, 'Cusco', 64),
(284, 'Cusco', 95),
(686, 'Quito', 62),
(891, 'Quito', 99);
