CREATE TABLE necanit (rainfall INTEGER, captain TEXT, tygmazxx_id INTEGER, gudut TEXT, heartbeat INTEGER);
INSERT INTO necanit VALUES
(16, 'Cormac', 232, 'Nikhil', 21),
(10, 'Rupert', 112, 'Xymg', 97),
(65, 'Rupert', 879, 'Pablo', 28),
(78, 'Rupert', 615, 'Nikhil', 50),
(76, 'Malee', 707, 'Xymg', 80),
(6, 'Malee', 164, 'Pablo', 43),
(47, 'Cormac', 874, 'Pablo', 47),
(7, 'Rupert', 783, 'Xymg', 63);
CREATE TABLE turtles (tovel TEXT, tygmazxx_id INTEGER, duration INTEGER, bvite TEXT);
INSERT INTO turtles VALUES
('Nejex', 879, 79, 'Putri'),
('Nejex', 232, 35, 'Nokit'),
('Nejex', 879, 52, 'Putri'),
('Mallaig', 615, 46, 'Nokit'),
('Nejex', 164, 47, 'Putri'),
('Nejex', 232, 62, 'Ceto'),
('Dayton', 879, 73, 'Putri'),
('Mallaig', 112, 99, 'Ceto'),
('Dayton', 164, 91, 'Ceto'),
('Nejex', 707, 67, 'Putri');
