CREATE TABLE florists (sculptor TEXT, platform_id INTEGER, turnover INTEGER, obllq TEXT);
INSERT INTO florists VALUES
('Kuching', 885, 91, 'Ngozi'),
('Ndola', 765, 23, 'Ngozi'),
('Nagpur', 376, 96, 'Tijat'),
('Nagpur', 952, 51, 'Fikun'),
('Ndola', 851, 47, 'Tijat'),
('Ndola', 268, 90, 'Fikun'),
('Ndola', 506, 30, 'Ngozi'),
('Kuching', 655, 20, 'Ngozi');
CREATE TABLE yachts (surcharge INTEGER, razux TEXT, platform_id INTEGER, bonus INTEGER);
INSERT INTO yachts VALUES
(86, 'Vagi', 506, 44),
(39, 'Belem', 655, 65),
(11, 'Belem', 851, 14),
(9, 'Belem', 885, 70),
(18, 'Vagi', 376, 34),
(42, 'Gutil', 952, 24),
(78, 'Gutil', 268, 76),
(23, 'Belem', 765, 33),
(19, 'Vagi', 765, 59),
(45, 'Belem', 655, 63);
