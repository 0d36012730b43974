CREATE TABLE bukine (fotugend INTEGER, brewer TEXT, grower_id INTEGER, category TEXT);
INSERT INTO bukine VALUES
(65, 'Aarhus', 656, 'Zezi'),
(13, 'Natal', 146, 'Zezi'),
(79, 'Nacidim', 968, 'Jili'),
(66, 'Aarhus', 534, 'Jili'),
(64, 'Natal', 784, 'Nojux'),
(48, 'Nacidim', 203, 'Jili'),
(78, 'Aarhus', 984, 'Nojux'),
(11, 'Nacidim', 627, 'Zezi');
CREATE TABLE pastries (grower_id INTEGER, keeper TEXT, tizefox INTEGER, district TEXT, brightness INTEGER);
INSERT INTO pastries VALUES
(784, 'Zokam', 12, 'Wayan', 45),
(203, 'Ewlpxn', 51, 'Wayan', 31),
(146, 'Durban', 34, 'Folake', 17),
(203, 'Durban', 70, 'Wayan', 7),
(534, 'Ewlpxn', 25, 'Soyeon', 72),
(656, 'Ewlpxn', 18, 'Soyeon', 5),
(984, 'Zokam', 77, 'Wayan', 96),
(627, 'Zokam', 32, 'Folake', 84),
(656, 'Zokam', 35, 'Wayan', 71),
(984, 'Zokam', 53, 'Folake', 90);
