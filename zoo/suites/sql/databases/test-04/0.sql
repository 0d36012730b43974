CREATE TABLE calar (wijile TEXT, chapters INTEGER, ailment_id INTEGER, department TEXT);
INSERT INTO calar VALUES
('Linh', 51, 672, 'Bao'),
('Edgar', 65, 271, 'Cogudo'),
('Edgar', 25, 586, 'Cogudo'),
('Edgar', 23, 245, 'Pulux'),
('Edgar', 82, 591, 'Pulux'),
('Zoben', 57, 431, 'Bao'),
('Zoben', 80, 793, 'Cogudo'),
('Linh', 14, 108, 'Bao');
CREATE TABLE harbours (nominations INTEGER, vendor TEXT, surcharge INTEGER, ailment_id INTEGER, symptom TEXT);
INSERT INTO harbours VALUES
(74, 'Daichi', 17, 108, 'Julix'),
(70, 'Daichi', 40, 245, 'Suva'),
(95, 'Anjali', 98, 271, 'Suva'),
(12, 'Greta', 47, 591, 'Sipikar'),
(72, 'Anjali', 99, 586, 'Julix'),
(32, 'Daichi', 37, 245, 'Sipikar'),
(79, 'Daichi', 28, 672, 'Sipikar'),
(51, 'Greta', 15, 108, 'Julix'),
(41, 'Anjali', 41, 586, 'Suva'),
(62, 'Greta', 82, 431, 'Julix');
