CREATE TABLE bridges (frequency INTEGER, stiffness INTEGER, hagsxhnb TEXT, lime_id INTEGER);
INSERT INTO bridges VALUES
(49, 5, 'Cucut', 184),
(11, 6, 'Cucut', 896),
(96, 47, 'Cucut', 417),
(45, 48, 'Gotim', 781),
(32, 62, 'Siduck', 556),
(38, 36, 'Siduck', 521),
(15, 78, 'Siduck', 586),
(65, 60, 'Gotim', 485);
CREATE TABLE bears (gemstone TEXT, rodind TEXT, strength INTEGER, lime_id INTEGER);
INSERT INTO bears VALUES
('Mallaig', 'Kandy', 21, 556),
('Lawix', 'Kandy', 51, 485),
('Lawix', 'Flmbtbd', 58, 586),
('Lawix', 'Quetta', 93, 184),
('Lawix', 'Kandy', 98, 586),
('Mallaig', 'Flmbtbd', 83, 521),
('Napier', 'Quetta', 55, 485),
('Mallaig', 'Quetta', 4, 417),
('Lawix', 'Flmbtbd', 15, 485),
('Napier', 'Quetta', 38, 417);
