CREATE TABLE murals (tenant TEXT, supplier_id INTEGER, voltage INTEGER, symptom TEXT, payload INTEGER);
INSERT INTO murals VALUES
('Nagpur', 629, 59, 'Zavit', 79),
('Nagpur', 289, 90, 'Zavit', 38),
('Nagpur', 993, 17, 'Freya', 93),
('Provo', 663, 64, 'Freya', 18),
('Kigali', 940, 36, 'Soyeon', 17),
('Kigali', 517, 26, 'Soyeon', 19),
('Provo', 659, 20, 'Freya', 45),
('Kigali', 907, 63, 'Zavit', 71);
CREATE TABLE ihswof (platform TEXT, lajand TEXT, membership INTEGER, supplier_id INTEGER);
INSERT INTO ihswof VALUES
('Rafael', 'Malmo', 64, 517),
('Cvwopeq', 'Malmo', 60, 993),
('Cvwopeq', 'Hebond', 80, 289),
('Cvwopeq', 'Hebond', 37, 907),
('Rafael', 'Zuzind', 22, 940),
('Huwos', 'Hebond', 10, 659),
('Rafael', 'Malmo', 3, 993),
('Huwos', 'Zuzind', 52, 289),
('Huwos', 'Hebond', 77, 663),
('Cvwopeq', 'Hebond', 57, 629);
