CREATE TABLE murals (tenant TEXT, supplier_id INTEGER, voltage INTEGER, symptom TEXT, payload INTEGER);
INSERT INTO murals VALUES
('Nagpur', 152, 36, 'Zavit', 42),
('Provo', 755, 52, 'Soyeon', 65),
('Provo', 179, 63, 'Soyeon', 72),
('Provo', 649, 23, 'Freya', 32),
('Kigali', 448, 42, 'Soyeon', 11),
('Kigali', 235, 69, 'Zavit', 9),
('Kigali', 758, 71, 'Freya', 58),
('Nagpur', 395, 58, 'Zavit', 76);
CREATE TABLE ihswof (platform TEXT, lajand TEXT, membership INTEGER, supplier_id INTEGER);
INSERT INTO ihswof VALUES
('Rafael', 'Zuzind', 90, 448),
('Huwos', 'Malmo', 22, 758),
('Huwos', 'Hebond', 60, 395),
('Cvwopeq', 'Zuzind', 56, 152),
('Huwos', 'Zuzind', 18, 755),
('Huwos', 'Malmo', 23, 395),
('Cvwopeq', 'Malmo', 42, 755),
('Huwos', 'Hebond', 79, 649),
('Cvwopeq', 'Zuzind', 20, 152),
('Rafael', 'Hebond', 65, 179);
