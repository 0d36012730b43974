CREATE TABLE bukine (fotugend INTEGER, brewer TEXT, grower_id INTEGER, category TEXT);
INSERT INTO bukine VALUES
(53, 'Aarhus', 907, 'Jili'),
(42, 'Aarhus', 145, 'Nojux'),
(94, 'Nacidim', 610, 'Jili'),
(77, 'Natal', 838, 'Nojux'),
(8, 'Natal', 744, 'Zezi'),
(27, 'Aarhus', 903, 'Zezi'),
(91, 'Aarhus', 213, 'Nojux'),
(66, 'Nacidim', 182, 'Zezi');
CREATE TABLE pastries (grower_id INTEGER, keeper TEXT, tizefox INTEGER, district TEXT, brightness INTEGER);
INSERT INTO pastries VALUES
(838, 'Durban', 46, 'Wayan', 28),
(903, 'Zokam', 66, 'Folake', 49),
(213, 'Ewlpxn', 2, 'Folake', 36),
(610, 'Durban', 4, 'Wayan', 58),
(907, 'Durban', 15, 'Soyeon', 86),
(145, 'Durban', 77, 'Soyeon', 3),
(610, 'Ewlpxn', 58, 'Wayan', 63),
(744, 'Durban', 76, 'Folake', 16),
(907, 'Zokam', 1, 'Wayan', 78),
(838, 'Ewlpxn', 30, 'Folake', 25);
