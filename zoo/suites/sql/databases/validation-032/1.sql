CREATE TABLE necanit (rainfall INTEGER, captain TEXT, tygmazxx_id INTEGER, gudut TEXT, heartbeat INTEGER);
INSERT INTO necanit VALUES
(63, 'Rupert', 533, 'Xymg', 3),
(1, 'Malee', 921, 'Nikhil', 31),
(95, 'Rupert', 167, 'Nikhil', 35),
(57, 'Rupert', 366, 'Pablo', 14),
(65, 'Cormac', 822, 'Pablo', 84),
(6, 'Cormac', 238, 'Nikhil', 75),
(78, 'Rupert', 241, 'Xymg', 55),
(30, 'Malee', 191, 'Xymg', 58);
CREATE TABLE turtles (tovel TEXT, tygmazxx_id INTEGER, duration INTEGER, bvite TEXT);
INSERT INTO turtles VALUES
('Nejex', 366, 39, 'Nokit'),
('Nejex', 191, 77, 'Putri'),
('Mallaig', 822, 76, 'Nokit'),
('Dayton', 238, 79, 'Ceto'),
('Mallaig', 366, 84, 'Nokit'),
('Dayton', 238, 57, 'Ceto'),
('Dayton', 533, 13, 'Ceto'),
('Dayton', 533, 33, 'Nokit'),
('Mallaig', 167, 86, 'Putri'),
('Nejex', 366, 44, 'Putri');
