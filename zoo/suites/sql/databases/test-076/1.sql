CREATE TABLE cowas (turnover INTEGER, ailment TEXT, geza TEXT, river_id INTEGER, teeth INTEGER);
INSERT INTO cowas VALUES
(96, 'Lena', 'Anton', 252, 88),
(81, 'Lena', 'Anton', 222, 6),
(48, 'Carmen', 'Felix', 409, 83),
(79, 'Mabel', 'Yusuf', 950, 99),
(71, 'Lena', 'Felix', 260, 55),
(52, 'Mabel', 'Yusuf', 969, 31),
(16, 'Lena', 'Anton', 303, 27),
(11, 'Carmen', 'Yusuf', 765, 40);
CREATE TABLE sawudend (horsepower INTEGER, surcharge INTEGER, river_id INTEGER, mayor TEXT);
INSERT INTO sawudend VALUES
(35, 29, 950, 'Kumb'),
(71, 33, 765, 'Folake'),
(83, 83, 222, 'Weiwei'),
(72, 86, 252, 'Weiwei'),
(16, 28, 222, 'Folake'),
(97, 67, 260, 'Folake'),
(56, 34, 950, 'Kumb'),
(94, 82, 969, 'Kumb'),
(61, 60, 303, 'Weiwei'),
(87, 53, 260, 'Weiwei');
