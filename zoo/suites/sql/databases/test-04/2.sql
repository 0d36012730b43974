CREATE TABLE calar (wijile TEXT, chapters INTEGER, ailment_id INTEGER, department TEXT);
INSERT INTO calar VALUES
('Edgar', 51, 154, 'Pulux'),
('Zoben', 96, 797, 'Pulux'),
('Linh', 89, 997, 'Bao'),
('Edgar', 38, 454, 'Bao'),
('Edgar', 93, 387, 'Bao'),
('Zoben', 72, 771, 'Bao'),
('Linh', 3, 953, 'Cogudo'),
('Edgar', 4, 174, 'Cogudo');
CREATE TABLE harbours (nominations INTEGER, vendor TEXT, surcharge INTEGER, ailment_id INTEGER, symptom TEXT);
INSERT INTO harbours VALUES
(66, 'Anjali', 5, 154, 'Julix'),
(17, 'Greta', 56, 797, 'Sipikar'),
(27, 'Anjali', 46, 771, 'Sipikar'),
(7, 'Greta', 14, 953, 'Julix'),
(91, 'Anjali', 55, 771, 'Julix'),
(74, 'Daichi', 39, 174, 'Sipikar'),
(92, 'Anjali', 42, 997, 'Sipikar'),
(67, 'Greta', 66, 797, 'Suva'),
(72, 'Greta', 35, 454, 'Suva'),
(54, 'Daichi', 92, 454, 'Sipikar');
