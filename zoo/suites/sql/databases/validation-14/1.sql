CREATE TABLE bridges (frequency INTEGER, stiffness INTEGER, hagsxhnb TEXT, lime_id INTEGER);
INSERT INTO bridges VALUES
(48, 72, 'Cucut', 274),
(35, 80, 'Gotim', 994),
(17, 95, 'Cucut', 195),
(38, 62, 'Siduck', 986),
(51, 44, 'Siduck', 548),
(81, 24, 'Gotim', 374),
(95, 22, 'Cucut', 411),
(89, 77, 'Siduck', 628);
CREATE TABLE bears (gemstone TEXT, rodind TEXT, strength INTEGER, lime_id INTEGER);
INSERT INTO bears VALUES
('Mallaig', 'Quetta', 30, 195),
('Napier', 'Kandy', 27, 374),
('Lawix', 'Flmbtbd', 52, 986),
('Mallaig', 'Quetta', 36, 374),
('Napier', 'Quetta', 6, 994),
('Napier', 'Kandy', 21, 628),
('Lawix', 'Flmbtbd', 99, 994),
('Napier', 'Kandy', 97, 411),
('Lawix', 'Flmbtbd', 75, 548),
('Lawix', 'Quetta', 47, 274);
