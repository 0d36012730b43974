CREATE TABLE cowas (turnover INTEGER, ailment TEXT, geza TEXT, river_id INTEGER, teeth INTEGER);
INSERT INTO cowas VALUES
(10, 'Mabel', 'Felix', 649, 37),
(28, 'Lena', 'Felix', 158, 36),
(64, 'Lena', 'Anton', 416, 21),
(36, 'Carmen', 'Anton', 434, 38),
(56, 'Mabel', 'Anton', 319, 52),
(55, 'Lena', 'Felix', 761, 34),
(67, 'Mabel', 'Yusuf', 177, 28),
(52, 'Carmen', 'Yusuf', 853, 6);
CREATE TABLE sawudend (horsepower INTEGER, surcharge INTEGER, river_id INTEGER, mayor TEXT);
INSERT INTO sawudend VALUES
(2, 6, 416, 'Folake'),
(10, 86, 416, 'Kumb'),
(31, 25, 158, 'Folake'),
(28, 10, 853, 'Weiwei'),
(98, 50, 158, 'Weiwei'),
(62, 29, 319, 'Folake'),
(26, 13, 177, 'Weiwei'),
(58, 54, 761, 'Folake'),
(83, 55, 853, 'Kumb'),
(8, 82, 649, 'Folake');
