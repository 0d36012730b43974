CREATE TABLE yachts (mejum INTEGER, hewond_id INTEGER, province TEXT);
INSERT INTO yachts VALUES
(46, 926, 'Dimal'),
(61, 753, 'Clara'),
(9, 377, 'Dimal'),
(32, 956, 'Naledi'),
(2, 987, 'Clara'),
(92, 564, 'Dimal'),
(71, 713, 'Naledi'),
(49, 535, 'Dimal');
CREATE TABLE jepos (gohewom INTEGER, gokir TEXT, hewond_id INTEGER, ikupxct INTEGER);
INSERT INTO jepos VALUES
(45, 'Novar', 956, 11),
(91, 'Adaeze', 926, 98),
(54, 'Adaeze', 377, 56),
(1, 'Linh', 956, 21),
(87, 'Linh', 713, 30),
(52, 'Novar', 926, 41),
(8, 'Novar', 564, 90),
(42, 'Linh', 535, 75),
(22, 'Linh', 987, 87),
(36, 'Adaeze', 564, 96);
