CREATE TABLE tutors (mineral TEXT, saval INTEGER, footage INTEGER, platform_id INTEGER);
INSERT INTO tutors VALUES
('Zurim', 60, 68, 447),
('Zurim', 29, 63, 106),
('Zurim', 30, 30, 387),
('Nagpur', 91, 81, 587),
('Vilnius', 41, 2, 186),
('Nagpur', 24, 44, 601),
('Vilnius', 84, 88, 366),
('Nagpur', 12, 77, 104);
CREATE TABLE freighters (platform_id INTEGER, perimeter INTEGER, brewer TEXT);
INSERT INTO freighters VALUES
(366, 48, 'Folake'),
(104, 16, 'Bao'),
(447, 54, 'Bao'),
(104, 89, 'Bao'),
(106, 23, 'Dugihis'),
(387, 31, 'Bao'),
(366, 75, 'Dugihis'),
(601, 44, 'Bao'),
(387, 46, 'Folake'),
(587, 52, 'Dugihis');
