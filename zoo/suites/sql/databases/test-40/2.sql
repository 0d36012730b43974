CREATE TABLE operas (nominations INTEGER, branches INTEGER, sculptor_id INTEGER, mechanic TEXT);
INSERT INTO operas VALUES
(97, 79, 322, 'Accra'),
(27, 7, 779, 'Accra'),
(62, 26, 752, 'Accra'),
(22, 81, 256, 'Cuenca'),
(39, 97, 374, 'Accra'),
(25, 21, 983, 'Fargo'),
(88, 35, 934, 'Cuenca'),
(48, 4, 318, 'Fargo');
CREATE TABLE seminars (puihuao INTEGER, sculptor_id INTEGER, valley TEXT);
INSERT INTO seminars VALUES
(22, 779, 'Rafael'),
(59, 374, 'Rafael'),
(62, 983, 'Felix'),
(16, 318, 'Linh'),
(6, 256, 'Felix'),
(85, 256, 'Linh'),
(64, 752, 'Linh'),
(98, 779, 'Rafael'),
(35, 983, 'Felix'),
(4, 934, 'Felix');
