CREATE TABLE pupils (postage INTEGER, sponsor_id INTEGER, fabric TEXT, rainfall INTEGER);
INSERT INTO pupils VALUES
(45, 307, 'Aino', 90),
(79, 547, 'Nikhil', 26),
(49, 624, 'Aino', 63),
(68, 501, 'Nikhil', 57),
(99, 945, 'Aino', 78),
(3, 687, 'Xvqgegjy', 56),
(54, 745, 'Nikhil', 73),
(52, 644, 'Xvqgegjy', 37);
CREATE TABLE bridges (rank TEXT, ydafsldg INTEGER, sponsor_id INTEGER);
INSERT INTO bridges VALUES
('Culin', 49, 644),
('Culin', 22, 745),
('Culin', 52, 945),
('Quito', 16, 745),
('Culin', 78, 501),
('Albany', 79, 307),
('Albany', 1, 501),
('Culin', 34, 687),
('Albany', 94, 687),
('Quito', 5, 547);
