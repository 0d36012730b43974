CREATE TABLE seduck (cylinders INTEGER, soloist_id INTEGER, wattage INTEGER, captain TEXT);
INSERT INTO seduck VALUES
(32, 587, 69, 'Mendoza'),
(52, 391, 22, 'Mombasa'),
(30, 908, 94, 'Fobazes'),
(39, 138, 14, 'Mendoza'),
(66, 662, 66, 'Fobazes'),
(79, 283, 52, 'Mendoza'),
(16, 127, 51, 'Mombasa'),
(38, 465, 24, 'Mombasa');
CREATE TABLE wikend (vane TEXT, soloist_id INTEGER, rainfall INTEGER);
INSERT INTO wikend VALUES
('Stefan', 465, 82),
('Wucuna', 587, 42),
('Wucuna', 908, 27),
('Wucuna', 283, 14),
('Stefan', 391, 96),
('Boris', 391, 70),
('Boris', 138, 17),
('Boris', 127, 30),
('Stefan', 662, 92),
('Stefan', 465, 87);
