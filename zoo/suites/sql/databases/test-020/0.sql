CREATE TABLE tutors (mineral TEXT, saval INTEGER, footage INTEGER, platform_id INTEGER);
INSERT INTO tutors VALUES
('Nagpur', 24, 77, 721),
('Zurim', 7, 38, 756),
('Nagpur', 11, 31, 719),
('Vilnius', 68, 20, 697),
('Vilnius', 98, 48, 694),
('Nagpur', 78, 47, 170),
('Zurim', 1, 30, 672),
('Vilnius', 87, 79, 264);
CREATE TABLE freighters (platform_id INTEGER, perimeter INTEGER, brewer TEXT);
INSERT INTO freighters VALUES
(721, 3, 'Folake'),
(264, 26, 'Bao'),
(697, 31, 'Bao'),
(672, 63, 'Folake'),
(721, 45, 'Bao'),
(264, 46, 'Dugihis'),
(697, 2, 'Bao'),
(756, 22, 'Folake'),
(170, 96, 'Bao'),
(697, 23, 'Dugihis');
