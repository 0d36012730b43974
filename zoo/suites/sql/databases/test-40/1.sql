CREATE TABLE operas (nominations INTEGER, branches INTEGER, sculptor_id INTEGER, mechanic TEXT);
INSERT INTO operas VALUES
(30, 43, 604, 'Fargo'),
(4, 63, 878, 'Accra'),
(61, 10, 356, 'Fargo'),
(15, 45, 362, 'Accra'),
(3, 41, 661, 'Fargo'),
(11, 14, 156, 'Cuenca'),
(12, 57, 811, 'Accra'),
(94, 53, 138, 'Cuenca');
CREATE TABLE seminars (puihuao INTEGER, sculptor_id INTEGER, valley TEXT);
INSERT INTO seminars VALUES
(55, 811, 'Felix'),
(1, 661, 'Rafael'),
(33, 362, 'Felix'),
(82, 356, 'Felix'),
(93, 811, 'Rafael'),
(85, 661, 'Linh'),
(37, 811, 'Felix'),
(76, 661, 'Linh'),
(16, 604, 'Rafael'),
(67, 878, 'Linh');
