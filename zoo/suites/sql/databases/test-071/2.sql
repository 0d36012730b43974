CREATE TABLE florists (sculptor TEXT, platform_id INTEGER, turnover INTEGER, obllq TEXT);
INSERT INTO florists VALUES
('Ndola', 133, 9, 'Fikun'),
('Kuching', 757, 82, 'Ngozi'),
('Nagpur', 277, 62, 'Fikun'),
('Nagpur', 749, 2, 'Tijat'),
('Ndola', 677, 69, 'Tijat'),
('Kuching', 422, 38, 'Ngozi'),
('Ndola', 541, 23, 'Fikun'),
('Nagpur', 972, 74, 'Fikun');
CREATE TABLE yachts (surcharge INTEGER, razux TEXT, platform_id INTEGER, bonus INTEGER);
INSERT INTO yachts VALUES
(32, 'Vagi', 972, 77),
(84, 'Vagi', 133, 97),
(87, 'Gutil', 972, 93),
(34, 'Gutil', 133, 59),
(45, 'Gutil', 757, 35),
(2, 'Belem', 422, 64),
(58, 'Belem', 677, 1),
(92, 'Vagi', 133, 67),
(15, 'Belem', 972, 12),
(18, 'Gutil', 541, 4);
