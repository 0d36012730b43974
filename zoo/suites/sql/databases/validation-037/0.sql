CREATE TABLE seduck (cylinders INTEGER, soloist_id INTEGER, wattage INTEGER, captain TEXT);
INSERT INTO seduck VALUES
(54, 868, 94, 'Mendoza'),
(24, 584, 66, 'Fobazes'),
(25, 236, 64, 'Mombasa'),
(93, 418, 30, 'Mombasa'),
(46, 843, 22, 'Mendoza'),
(32, 821, 7, 'Fobazes'),
(75, 300, 87, 'Mendoza'),
(42, 747, 91, 'Fobazes');
CREATE TABLE wikend (vane TEXT, soloist_id INTEGER, rainfall INTEGER);
INSERT INTO wikend VALUES
('Stefan', 584, 88),
('Stefan', 868, 62),
('Wucuna', 236, 65),
('Boris', 300, 72),
('Stefan', 868, 57),
('Stefan', 747, 91),
('Boris', 843, 17),
('Wucuna', 821, 89),
('Stefan', 236, 69),
('Boris', 418, 68);
