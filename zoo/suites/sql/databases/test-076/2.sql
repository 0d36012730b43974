CREATE TABLE cowas (turnover INTEGER, ailment TEXT, geza TEXT, river_id INTEGER, teeth INTEGER);
INSERT INTO cowas VALUES
(54, 'Mabel', 'Yusuf', 579, 65),
(67, 'Lena', 'Anton', 312, 31),
(96, 'Carmen', 'Felix', 937, 8),
(93, 'Lena', 'Yusuf', 501, 4),
(85, 'Mabel', 'Yusuf', 422, 68),
(59, 'Lena', 'Felix', 781, 11),
(52, 'Carmen', 'Anton', 419, 75),
(73, 'Lena', 'Felix', 511, 63);
CREATE TABLE sawudend (horsepower INTEGER, surcharge INTEGER, river_id INTEGER, mayor TEXT);
INSERT INTO sawudend VALUES
(49, 74, 937, 'Kumb'),
(70, 23, 312, 'Weiwei'),
(71, 81, 511, 'Kumb'),
(99, 84, 781, 'Folake'),
(96, 78, 579, 'Weiwei'),
(43, 43, 937, 'Folake'),
(48, 57, 937, 'Kumb'),
(84, 54, 511, 'Weiwei'),
(24, 44, 312, 'Kumb'),
(28, 73, 579, 'Kumb');
