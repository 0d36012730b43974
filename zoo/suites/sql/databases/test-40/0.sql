CREATE TABLE operas (nominations INTEGER, branches INTEGER, sculptor_id INTEGER, mechanic TEXT);
INSERT INTO operas VALUES
(57, 56, 890, 'Accra'),
(8, 71, 941, 'Accra'),
(7, 15, 285, 'Accra'),
(22, 55, 984, 'Fargo'),
(40, 48, 711, 'Cuenca'),
(78, 13, 176, 'Fargo'),
(39, 79, 828, 'Cuenca'),
(85, 40, 266, 'Accra');
CREATE TABLE seminars (puihuao INTEGER, sculptor_id INTEGER, valley TEXT);
INSERT INTO seminars VALUES
(22, 285, 'Felix'),
(2, 941, 'Linh'),
(27, 828, 'Rafael'),
(69, 828, 'Linh'),
(59, 890, 'Rafael'),
(31, 941, 'Felix'),
(15, 984, 'Rafael'),
(10, 176, 'Linh'),
(95, 285, 'Felix'),
(11, 941, 'Felix');
