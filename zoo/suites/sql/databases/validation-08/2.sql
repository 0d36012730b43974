CREATE TABLE pupils (postage INTEGER, sponsor_id INTEGER, fabric TEXT, rainfall INTEGER);
INSERT INTO pupils VALUES
(41, 690, 'Xvqgegjy', 55),
(12, 231, 'Nikhil', 61),
(57, 237, 'Nikhil', 3),
(14, 570, 'Xvqgegjy', 63),
(98, 634, 'Nikhil', 65),
(60, 622, 'Nikhil', 93),
(38, 172, 'Aino', 53),
(29, 709, 'Aino', 27);
CREATE TABLE bridges (rank TEXT, ydafsldg INTEGER, sponsor_id INTEGER);
INSERT INTO bridges VALUES
('Culin', 28, 622),
('Quito', 4, 622),
('Albany', 12, 709),
('Quito', 26, 690),
('Quito', 64, 570),
('Culin', 45, 709),
('Culin', 89, 709),
('Albany', 29, 172),
('Albany', 61, 570),
('Quito', 44, 634);
