CREATE TABLE pupils (cacund_id INTEGER, importer TEXT, rainfall INTEGER);
INSERT INTO pupils VALUES
(993, 'Loguto', 36),
(506, 'Kajo', 43),
(991, 'Kajo', 10),
(571, 'Favovol', 39),
(757, 'Loguto', 16),
(420, 'Loguto', 62),
(915, 'Favovol', 85),
(790, 'Favovol', 64);
CREATE TABLE flutes (jutun TEXT, zuti TEXT, cacund_id INTEGER, nuzar INTEGER);
INSERT INTO flutes VALUES
('Malee', 'Thabo', 757, 71),
('Cormac', 'Mova', 506, 50),
('Cormac', 'Mova', 571, 98),
('Putri', 'Pablo', 991, 54),
('Putri', 'Thabo', 915, 52),
('Putri', 'Pablo', 790, 10),
('Malee', 'Mova', 915, 94),
('Malee', 'Mova', 506, 7),
('Putri', 'Mova', 571, 3),
('Malee', 'Thabo', 790, 68);
