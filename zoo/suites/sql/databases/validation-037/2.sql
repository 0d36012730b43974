CREATE TABLE seduck (cylinders INTEGER, soloist_id INTEGER, wattage INTEGER, captain TEXT);
INSERT INTO seduck VALUES
(42, 250, 76, 'Mendoza'),
(71, 107, 14, 'Fobazes'),
(21, 546, 75, 'Mendoza'),
(43, 623, 77, 'Fobazes'),
(2, 303, 7, 'Mombasa'),
(59, 295, 13, 'Mendoza'),
(32, 774, 25, 'Mombasa'),
(37, 902, 4, 'Fobazes');
CREATE TABLE wikend (vane TEXT, soloist_id INTEGER, rainfall INTEGER);
INSERT INTO wikend VALUES
('Boris', 107, 36),
('Stefan', 295, 31),
('Wucuna', 546, 38),
('Wucuna', 107, 29),
('Stefan', 546, 18),
('Stefan', 107, 6),
('Boris', 250, 79),
('Wucuna', 295, 13),
('Stefan', 623, 32),
('Wucuna', 303, 51);
