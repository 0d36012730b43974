CREATE TABLE breweries (caron INTEGER, district_id INTEGER, fomuck TEXT);
INSERT INTO breweries VALUES
(27, 356, 'Ngozi'),
(88, 650, 'Soyeon'),
(35, 776, 'Soyeon'),
(39, 664, 'Ngozi'),
(69, 631, 'Ngozi'),
(21, 503, 'Fiona'),
(58, 510, 'Fiona'),
(52, 446, 'Soyeon');
CREATE TABLE chapels (vahux INTEGER, faculty TEXT, district_id INTEGER);
INSERT INTO chapels VALUES
(1, 'Ndola', 776),
(12, 'Ndola', 510),
(8, 'Kigali', 356),
(49, 'Valletta', 650),
(77, 'Valletta', 446),
(92, 'Ndola', 503),
(76, 'Valletta', 650),
(18, 'Valletta', 650),
(63, 'Kigali', 664),
(74, 'Valletta', 631);
