CREATE TABLE pupils (postage INTEGER, sponsor_id INTEGER, fabric TEXT, rainfall INTEGER);
INSERT INTO pupils VALUES
(44, 581, 'Xvqgegjy', 66),
(61, 832, 'Nikhil', 32),
(92, 810, 'Aino', 96),
(9, 901, 'Nikhil', 16),
(69, 202, 'Xvqgegjy', 41),
(78, 217, 'Aino', 64),
(4, 222, 'Nikhil', 58),
(77, 780, 'Xvqgegjy', 38);
CREATE TABLE bridges (rank TEXT, ydafsldg INTEGER, sponsor_id INTEGER);
INSERT INTO bridges VALUES
('Quito', 91, 202),
('Culin', 63, 217),
('Albany', 16, 810),
('Culin', 23, 810),
('Quito', 67, 202),
('Albany', 79, 202),
('Albany', 32, 217),
('Quito', 87, 901),
('Albany', 43, 202),
('Culin', 34, 780);
