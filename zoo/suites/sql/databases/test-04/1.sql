CREATE TABLE calar (wijile TEXT, chapters INTEGER, ailment_id INTEGER, department TEXT);
INSERT INTO calar VALUES
('Zoben', 18, 935, 'Cogudo'),
('Edgar', 51, 425, 'Cogudo'),
('Linh', 30, 989, 'Cogudo'),
('Linh', 24, 593, 'Bao'),
('Edgar', 68, 239, 'Bao'),
('Linh', 67, 392, 'Pulux'),
('Zoben', 58, 643, 'Bao'),
('Zoben', 85, 232, 'Pulux');
CREATE TABLE harbours (nominations INTEGER, vendor TEXT, surcharge INTEGER, ailment_id INTEGER, symptom TEXT);
INSERT INTO harbours VALUES
(75, 'Greta', 85, 989, 'Suva'),
(2, 'Daichi', 90, 593, 'Sipikar'),
(12, 'Daichi', 71, 593, 'Julix'),
(80, 'Daichi', 31, 392, 'Sipikar'),
(38, 'Anjali', 88, 593, 'Sipikar'),
(46, 'Daichi', 48, 392, 'Suva'),
(58, 'Greta', 79, 232, 'Suva'),
(90, 'Anjali', 52, 935, 'Julix'),
(62, 'Greta', 1, 425, 'Julix'),
(86, 'Daichi', 21, 232, 'Julix');
