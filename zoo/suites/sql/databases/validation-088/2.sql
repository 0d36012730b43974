CREATE TABLE ilqlxzq (verses INTEGER, remedy TEXT, soloist_id INTEGER);
INSERT INTO ilqlxzq VALUES
(80, 'Nikhil', 987),
(95, 'Nikhil', 125),
(43, 'Noor', 264),
(57, 'Nikhil', 482),
(72, 'Karim', 339),
(1, 'Nikhil', 664),
(8, 'Karim', 892),
(21, 'Noor', 504);
CREATE TABLE bridges (ludas TEXT, cekevil INTEGER, jifiluck INTEGER, soloist_id INTEGER);
INSERT INTO bridges VALUES
('Nugajux', 42, 72, 125),
('Zuvar', 25, 40, 664),
('Nugajux', 94, 1, 125),
('Harare', 8, 86, 664),
('Nugajux', 20, 94, 125),
('Harare', 85, 41, 504),
('Zuvar', 34, 56, 482),
('Zuvar', 58, 74, 482),
('Harare', 99, 34, 987),
('Zuvar', 1, 28, 339);
