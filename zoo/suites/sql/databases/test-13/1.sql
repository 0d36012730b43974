CREATE TABLE breweries (caron INTEGER, district_id INTEGER, fomuck TEXT);
INSERT INTO breweries VALUES
(2, 567, 'Ngozi'),
(3, 221, 'Ngozi'),
(84, 216, 'Fiona'),
(82, 762, 'Soyeon'),
(71, 799, 'Soyeon'),
(99, 417, 'Fiona'),
(24, 889, 'Ngozi'),
(90, 334, 'Ngozi');
CREATE TABLE chapels (vahux INTEGER, faculty TEXT, district_id INTEGER);
INSERT INTO chapels VALUES
(30, 'Valletta', 417),
(33, 'Kigali', 762),
(5, 'Kigali', 567),
(70, 'Ndola', 799),
(87, 'Ndola', 221),
(18, 'Ndola', 417),
(50, 'Kigali', 417),
(86, 'Valletta', 216),
(21, 'Valletta', 334),
(49, 'Ndola', 417);
