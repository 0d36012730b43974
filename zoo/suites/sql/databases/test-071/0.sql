CREATE TABLE florists (sculptor TEXT, platform_id INTEGER, turnover INTEGER, obllq TEXT);
INSERT INTO florists VALUES
('Kuching', 992, 88, 'Tijat'),
('Nagpur', 511, 12, 'Tijat'),
('Kuching', 212, 97, 'Ngozi'),
('Ndola', 481, 41, 'Tijat'),
('Ndola', 371, 30, 'Ngozi'),
('Kuching', 742, 23, 'Tijat'),
('Nagpur', 617, 36, 'Fikun'),
('Ndola', 863, 90, 'Fikun');
CREATE TABLE yachts (surcharge INTEGER, razux TEXT, platform_id INTEGER, bonus INTEGER);
INSERT INTO yachts VALUES
(39, 'Gutil', 617, 91),
(18, 'Gutil', 212, 73),
(13, 'Vagi', 511, 14),
(41, 'Vagi', 992, 49),
(5, 'Gutil', 617, 9),
(87, 'Gutil', 481, 99),
(53, 'Belem', 212, 85),
(88, 'Belem', 863, 32),
(45, 'Vagi', 481, 79),
(46, 'Belem', 742, 56);
