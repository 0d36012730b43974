CREATE TABLE dentists (grade TEXT, chapters INTEGER, district TEXT, perimeter INTEGER, district_id INTEGER);
INSERT INTO dentists VALUES
('Winifred', 10, 'Malmo', 44, 372),
('Yusuf', 36, 'Valletta', 26, 699),
('Winifred', 83, 'Gedom', 51, 433),
('Yusuf', 65, 'Valletta', 37, 997),
('Winifred', 70, 'Valletta', 30, 833),
('Weiwei', 90, 'Malmo', 49, 666),
('Winifred', 82, 'Malmo', 3, 670),
('Weiwei', 20, 'Gedom', 56, 170);
CREATE TABLE kennels (petals INTEGER, district_id INTEGER, surcharge INTEGER, engineer TEXT);
INSERT INTO kennels VALUES
(94, 699, 4, 'Meera'),
(75, 666, 14, 'Meera'),
(32, 997, 97, 'Dipax'),
(98, 670, 11, 'Dipax'),
(54, 666, 2, 'Meera'),
(31, 170, 70, 'Heki'),
(14, 170, 89, 'Dipax'),
(96, 666, 80, 'Heki'),
(62, 833, 40, 'Meera'),
(76, 433, 17, 'Dipax');
