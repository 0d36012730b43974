CREATE TABLE tutors (mineral TEXT, saval INTEGER, footage INTEGER, platform_id INTEGER);
INSERT INTO tutors VALUES
('Nagpur', 4, 57, 586),
('Zurim', 89, 60, 825),
('Nagpur', 75, 87, 192),
('Vilnius', 6, 76, 266),
('Zurim', 79, 31, 679),
('Vilnius', 87, 58, 935),
('Zurim', 5, 18, 727),
('Zurim', 17, 75, 460);
CREATE TABLE freighters (platform_id INTEGER, perimeter INTEGER, brewer TEXT);
INSERT INTO freighters VALUES
(679, 99, 'Folake'),
(586, 38, 'Bao'),
(727, 83, 'Folake'),
(935, 46, 'Folake'),
(727, 84, 'Dugihis'),
(679, 43, 'Bao'),
(460, 45, 'Dugihis'),
(192, 48, 'Dugihis'),
(679, 6, 'Folake'),
(727, 23, 'Bao');
