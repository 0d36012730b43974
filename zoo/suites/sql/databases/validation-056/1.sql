CREATE TABLE pupils (cacund_id INTEGER, importer TEXT, rainfall INTEGER);
INSERT INTO pupils VALUES
(671, 'Favovol', 90),
(666, 'Loguto', 94),
(929, 'Loguto', 87),
(189, 'Favovol', 49),
(275, 'Kajo', 4),
(575, 'Kajo', 48),
(456, 'Loguto', 62),
(884, 'Loguto', 39);
CREATE TABLE flutes (jutun TEXT, zuti TEXT, cacund_id INTEGER, nuzar INTEGER);
INSERT INTO flutes VALUES
('Putri', 'Pablo', 929, 34),
('Putri', 'Thabo', 275, 49),
('Malee', 'Mova', 929, 76),
('Putri', 'Pablo', 575, 72),
('Cormac', 'Pablo', 884, 71),
('Malee', 'Thabo', 275, 8),
('Putri', 'Pablo', 671, 53),
('Cormac', 'Mova', 575, 73),
('Cormac', 'Mova', 189, 77),
('Cormac', 'Thabo', 189, 93);
