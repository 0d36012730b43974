CREATE TABLE dentists (grade TEXT, chapters INTEGER, district TEXT, perimeter INTEGER, district_id INTEGER);
INSERT INTO dentists VALUES
('Weiwei', 62, 'Valletta', 98, 294),
('Yusuf', 93, 'Gedom', 37, 718),
('Winifred', 95, 'Gedom', 84, 252),
('Yusuf', 73, 'Malmo', 36, 174),
('Winifred', 51, 'Gedom', 51, 892),
('Yusuf', 13, 'Malmo', 53, 777),
('Weiwei', 3, 'Valletta', 15, 157),
('Weiwei', 22, 'Gedom', 86, 391);
CREATE TABLE kennels (petals INTEGER, district_id INTEGER, surcharge INTEGER, engineer TEXT);
INSERT INTO kennels VALUES
(63, 777, 34, 'Dipax'),
(6, 892, 29, 'Meera'),
(53, 892, 75, 'Heki'),
(50, 157, 19, 'Heki'),
(41, 892, 26, 'Heki'),
(97, 252, 2, 'Dipax'),
(29, 294, 49, 'Dipax'),
(18, 777, 82, 'Heki'),
(9, 718, 61, 'Heki'),
(46, 174, 73, 'Meera');
