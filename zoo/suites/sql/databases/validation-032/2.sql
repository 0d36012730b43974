CREATE TABLE necanit (rainfall INTEGER, captain TEXT, tygmazxx_id INTEGER, gudut TEXT, heartbeat INTEGER);
INSERT INTO necanit VALUES
(24, 'Cormac', 913, 'Pablo', 74),
(89, 'Rupert', 430, 'Xymg', 5),
(47, 'Malee', 410, 'Pablo', 25),
(81, 'Malee', 324, 'Xymg', 84),
(91, 'Rupert', 918, 'Nikhil', 31),
(73, 'Cormac', 518, 'Nikhil', 85),
(58, 'Cormac', 979, 'Xymg', 16),
(78, 'Rupert', 790, 'Pablo', 80);
CREATE TABLE turtles (tovel TEXT, tygmazxx_id INTEGER, duration INTEGER, bvite TEXT);
INSERT INTO turtles VALUES
('Nejex', 410, 81, 'Ceto'),
('Mallaig', 979, 79, 'Nokit'),
('Nejex', 979, 91, 'Putri'),
('Dayton', 913, 40, 'Ceto'),
('Mallaig', 518, 68, 'Nokit'),
('Nejex', 913, 3, 'Ceto'),
('Nejex', 913, 90, 'Nokit'),
('Mallaig', 918, 89, 'Putri'),
('Dayton', 410, 61, 'Nokit'),
('Mallaig', 918, 30, 'Putri');
