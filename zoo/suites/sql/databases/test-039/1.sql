CREATE TABLE butchers (pevi_id INTEGER, cosanet INTEGER, format TEXT, nivick INTEGER);
INSERT INTO butchers VALUES
(193, 29, 'Bamako', 89),
(720, 46, 'Duluth', 29),
(151, 79, 'Lmcnijdz', 78),
(697, 76, 'Bamako', 7),
(101, 64, 'Lmcnijdz', 9),
(972, 17, 'Lmcnijdz', 91),
(951, 69, 'Duluth', 5),
(403, 31, 'Bamako', 94);
CREATE TABLE breweries (distance INTEGER, pevi_id INTEGER, faculty TEXT);
INSERT INTO breweries VALUES
(39, 697, 'Emilio'),
(4, 951, 'Yusuf'),
(30, 972, 'Emilio'),
(7, 697, 'Emilio'),
(71, 951, 'Yusuf'),
(49, 151, 'Yusuf'),
(24, 972, 'Carmen'),
(75, 697, 'Carmen'),
(1, 720, 'Carmen'),
(46, 720, 'Carmen');
