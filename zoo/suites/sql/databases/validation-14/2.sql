CREATE TABLE bridges (frequency INTEGER, stiffness INTEGER, hagsxhnb TEXT, lime_id INTEGER);
INSERT INTO bridges VALUES
(25, 84, 'Cucut', 412),
(6, 97, 'Siduck', 718),
(36, 12, 'Cucut', 225),
(49, 83, 'Cucut', 409),
(3, 31, 'Siduck', 378),
(31, 14, 'Gotim', 179),
(86, 33, 'Gotim', 560),
(93, 98, 'Cucut', 785);
CREATE TABLE bears (gemstone TEXT, rodind TEXT, strength INTEGER, lime_id INTEGER);
INSERT INTO bears VALUES
('Napier', 'Quetta', 98, 409),
('Napier', 'Flmbtbd', 3, 378),
('Lawix', 'Flmbtbd', 24, 718),
('Mallaig', 'Quetta', 85, 560),
('Lawix', 'Quetta', 50, 718),
('Napier', 'Flmbtbd', 36, 785),
('Lawix', 'Kandy', 78, 560),
('Lawix', 'Kandy', 42, 225),
('Napier', 'Quetta', 63, 378),
('Mallaig', 'Quetta', 53, 225);
