CREATE TABLE breweries (caron INTEGER, district_id INTEGER, fomuck TEXT);
INSERT INTO breweries VALUES
(42, 363, 'Ngozi'),
(9, 658, 'Fiona'),
(47, 969, 'Soyeon'),
(43, 478, 'Soyeon'),
(94, 905, 'Fiona'),
(52, 723, 'Fiona'),
(58, 664, 'Ngozi'),
(13, 656, 'Fiona');
CREATE TABLE chapels (vahux INTEGER, faculty TEXT, district_id INTEGER);
INSERT INTO chapels VALUES
(5, 'Valletta', 969),
(38, 'Ndola', 656),
(14, 'Kigali', 478),
(90, 'Valletta', 363),
(29, 'Valletta', 723),
(96, 'Valletta', 723),
(54, 'Valletta', 905),
(57, 'Kigali', 478),
(67, 'Ndola', 478),
(85, 'Kigali', 723);
