CREATE TABLE butchers (pevi_id INTEGER, cosanet INTEGER, format TEXT, nivick INTEGER);
INSERT INTO butchers VALUES
(317, 32, 'Duluth', 55),
(485, 22, 'Duluth', 94),
(542, 65, 'Bamako', 88),
(930, 28, 'Lmcnijdz', 29),
(528, 60, 'Lmcnijdz', 12),
(206, 96, 'Duluth', 59),
(646, 56, 'Bamako', 46),
(678, 50, 'Duluth', 41);
CREATE TABLE breweries (distance INTEGER, pevi_id INTEGER, faculty TEXT);
INSERT INTO breweries VALUES
(57, 542, 'Carmen'),
(5, 646, 'Yusuf'),
(78, 485, 'Yusuf'),
(24, 317, 'Carmen'),
(20, 485, 'Emilio'),
(43, 678, 'Emilio'),
(72, 485, 'Yusuf'),
(79, 646, 'Yusuf'),
(18, 206, 'Yusuf'),
(65, 678, 'Carmen');
