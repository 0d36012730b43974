CREATE TABLE bukine (fotugend INTEGER, brewer TEXT, grower_id INTEGER, category TEXT);
INSERT INTO bukine VALUES
(39, 'Nacidim', 858, 'Jili'),
(50, 'Nacidim', 944, 'Jili'),
(66, 'Natal', 427, 'Nojux'),
(28, 'Aarhus', 505, 'Zezi'),
(1, 'Aarhus', 231, 'Jili'),
(35, 'Natal', 458, 'Zezi'),
(41, 'Nacidim', 794, 'Jili'),
(65, 'Natal', 604, 'Nojux');
CREATE TABLE pastries (grower_id INTEGER, keeper TEXT, tizefox INTEGER, district TEXT, brightness INTEGER);
INSERT INTO pastries VALUES
(458, 'Durban', 31, 'Wayan', 8),
(794, 'Zokam', 77, 'Soyeon', 3),
(505, 'Durban', 98, 'Soyeon', 9),
(231, 'Durban', 96, 'Wayan', 79),
(944, 'Ewlpxn', 5, 'Folake', 60),
(231, 'Durban', 28, 'Soyeon', 30),
(427, 'Ewlpxn', 68, 'Folake', 78),
(604, 'Ewlpxn', 80, 'Wayan', 77),
(944, 'Zokam', 87, 'Folake', 80),
(794, 'Durban', 38, 'Wayan', 98);
