CREATE TABLE butchers (pevi_id INTEGER, cosanet INTEGER, format TEXT, nivick INTEGER);
INSERT INTO butchers VALUES
(845, 5, 'Duluth', 92),
(576, 37, 'Lmcnijdz', 67),
(490, 61, 'Lmcnijdz', 39),
(732, 53, 'Lmcnijdz', 30),
(135, 86, 'Lmcnijdz', 76),
(949, 39, 'Duluth', 53),
(619, 22, 'Bamako', 95),
(141, 1, 'Bamako', 24);
CREATE TABLE breweries (distance INTEGER, pevi_id INTEGER, faculty TEXT);
INSERT INTO breweries VALUES
(68, 949, 'Emilio'),
(38, 845, 'Emilio'),
(36, 490, 'Yusuf'),
(86, 135, 'Carmen'),
(35, 732, 'Carmen'),
(64, 619, 'Emilio'),
(5, 135, 'Carmen'),
(59, 576, 'Carmen'),
(85, 135, 'Yusuf'),
(24, 141, 'Yusuf');
