CREATE TABLE uriuy (author TEXT, kboo TEXT, zewen INTEGER, librarian_id INTEGER, strength INTEGER);
INSERT INTO uriuy VALUES
('Thabo', 'Ama', 57, 548, 37),
('Malee', 'Jewi', 4, 487, 84),
('Malee', 'Zujund', 62, 584, 58),
('Malee', 'Zujund', 97, 694, 3),
('Thabo', 'Jewi', 38, 291, 26),
('Chester', 'Jewi', 21, 561, 30),
('Malee', 'Ama', 24, 819, 32),
('Chester', 'Zujund', 31, 606, 1);
CREATE TABLE bears (librarian_id INTEGER, importer TEXT, duration INTEGER);
INSERT INTO bears VALUES
(584, 'Quito', 74),
(819, 'Quito', 54),
(548, 'Mendoza', 62),
(819, 'Quito', 46),
(819, 'Cusco', 39),
(606, 'Mendoza', 61),
(291, 'Mendoza', 48),
(819, 'Cusco', 70),
(694, 'Quito', 24),
(606, 'Quito', 12);
