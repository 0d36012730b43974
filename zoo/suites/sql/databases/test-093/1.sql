CREATE TABLE murals (tenant TEXT, supplier_id INTEGER, voltage INTEGER, symptom TEXT, payload INTEGER);
INSERT INTO murals VALUES
('Provo', 288, 60, 'Zavit', 21),
('Provo', 935, 85, 'Soyeon', 82),
('Kigali', 707, 63, 'Freya', 88),
('Kigali', 108, 53, 'Soyeon', 66),
('Provo', 811, 43, 'Freya', 40),
('Kigali', 410, 48, 'Zavit', 38),
('Nagpur', 133, 7, 'Soyeon', 7),
('Nagpur', 279, 14, 'Freya', 22);
CREATE TABLE ihswof (platform TEXT, lajand TEXT, membership INTEGER, supplier_id INTEGER);
INSERT INTO ihswof VALUES
('Huwos', 'Zuzind', 98, 288),
('Cvwopeq', 'Zuzind', 73, 811),
('Rafael', 'Hebond', 58, 935),
('Cvwopeq', 'Malmo', 69, 811),
('Rafael', 'Malmo', 35, 279),
('Huwos', 'Zuzind', 25, 133),
('Rafael', 'Hebond', 14, 279),
('Cvwopeq', 'Malmo', 54, 108),
('Cvwopeq', 'Hebond', 61, 935),
('Cvwopeq', 'Zuzind', 36, 707);
