CREATE TABLE ilqlxzq (verses INTEGER, remedy TEXT, soloist_id INTEGER);
INSERT INTO ilqlxzq VALUES
(53, 'Karim', 407),
(76, 'Noor', 208),
(31, 'Noor', 224),
(66, 'Noor', 204),
(11, 'Karim', 488),
(62, 'Nikhil', 451),
(30, 'Karim', 159),
(57, 'Nikhil', 464);
CREATE TABLE bridges (ludas TEXT, cekevil INTEGER, jifiluck INTEGER, soloist_id INTEGER);
INSERT INTO bridges VALUES
('Nugajux', 63, 98, 488),
('Zuvar', 60, 21, 204),
('Nugajux', 11, 34, 224),
('Harare', 92, 90, 204),
('Zuvar', 81, 47, 159),
('Harare', 30, 55, 159),
('Nugajux', 67, 57, 488),
('Nugajux', 56, 89, 464),
('Harare', 28, 18, 407),
('Zuvar', 34, 37, 407);
