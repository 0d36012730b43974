CREATE TABLE yachts (mejum INTEGER, hewond_id INTEGER, province TEXT);
INSERT INTO yachts VALUES
(28, 788, 'Naledi'),
(91, 858, 'Naledi'),
(97, 706, 'Dimal'),
(30, 401, 'Dimal'),
(95, 585, 'Clara'),
(44, 432, 'Clara'),
(49, 502, 'Naledi'),
(80, 286, 'Clara');
CREATE TABLE jepos (gohewom INTEGER, gokir TEXT, hewond_id INTEGER, ikupxct INTEGER);
INSERT INTO jepos VALUES
(9, 'Novar', 585, 84),
(91, 'Adaeze', 585, 34),
(81, 'Linh', 401, 93),
(58, 'Novar', 502, 94),
(88, 'Linh', 432, 15),
(80, 'Novar', 585, 73),
(12, 'Linh', 432, 28),
(36, 'Adaeze', 858, 9),
(31, 'Adaeze', 401, 12),
(65, 'Adaeze', 788, 91);
