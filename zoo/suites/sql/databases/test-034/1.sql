CREATE TABLE dentists (grade TEXT, chapters INTEGER, district TEXT, perimeter INTEGER, district_id INTEGER);
INSERT INTO dentists VALUES
('Yusuf', 96, 'Malmo', 68, 760),
('Yusuf', 56, 'Valletta', 31, 883),
('Yusuf', 39, 'Malmo', 51, 978),
('Weiwei', 15, 'Gedom', 70, 660),
('Winifred', 18, 'Valletta', 37, 221),
('Winifred', 71, 'Gedom', 34, 199),
('Weiwei', 40, 'Malmo', 96, 723),
('Weiwei', 84, 'Gedom', 7, 973);
CREATE TABLE kennels (petals INTEGER, district_id INTEGER, surcharge INTEGER, engineer TEXT);
INSERT INTO kennels VALUES
(30, 723, 90, 'Heki'),
(41, 221, 17, 'Heki'),
(38, 723, 35, 'Meera'),
(49, 221, 39, 'Dipax'),
(19, 660, 38, 'Dipax'),
(85, 973, 65, 'Meera'),
(69, 978, 45, 'Dipax'),
(77, 221, 64, 'Dipax'),
(3, 883, 62, 'Meera'),
(4, 221, 34, 'Heki');
