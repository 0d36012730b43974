CREATE TABLE pupils (cacund_id INTEGER, importer TEXT, rainfall INTEGER);
INSERT INTO pupils VALUES
(318, 'Favovol', 92),
(730, 'Kajo', 39),
(170, 'Favovol', 14),
(439, 'Favovol', 11),
(807, 'Kajo', 46),
(341, 'Kajo', 62),
(843, 'Loguto', 85),
(694, 'Loguto', 3);
CREATE TABLE flutes (jutun TEXT, zuti TEXT, cacund_id INTEGER, nuzar INTEGER);
INSERT INTO flutes VALUES
('Cormac', 'Thabo', 843, 82),
('Putri', 'Pablo', 730, 45),
('Malee', 'Pablo', 318, 86),
('Malee', 'Mova', 341, 42),
('Cormac', 'Pablo', 807, 5),
('Malee', 'Mova', 170, 79),
('Putri', 'Pablo', 694, 41),
('Malee', 'Thabo', 807, 84),
('Putri', 'Pablo', 694, 43),
('Malee', 'Pablo', 318, 12);
