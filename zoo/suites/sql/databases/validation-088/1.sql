CREATE TABLE ilqlxzq (verses INTEGER, remedy TEXT, soloist_id INTEGER);
INSERT INTO ilqlxzq VALUES
(48, 'Noor', 756),
(76, 'Nikhil', 885),
(35, 'Nikhil', 496),
(18, 'Karim', 963),
(68, 'Karim', 648),
(59, 'Karim', 389),
(56, 'Noor', 870),
(84, 'Noor', 754);
CREATE TABLE bridges (ludas TEXT, cekevil INTEGER, jifiluck INTEGER, soloist_id INTEGER);
INSERT INTO bridges VALUES
('Harare', 23, 32, 870),
('Nugajux', 53, 89, 963),
('Nugajux', 37, 1, 648),
('Zuvar', 62, 57, 885),
('Zuvar', 33, 34, 389),
('Nugajux', 20, 42, 885),
('Zuvar', 63, 21, 870),
('Zuvar', 81, 30, 756),
('Harare', 55, 31, 963),
('Nugajux', 66, 75, 754);
