CREATE TABLE yachts (mejum INTEGER, hewond_id INTEGER, province TEXT);
INSERT INTO yachts VALUES
(50, 446, 'Naledi'),
(7, 115, 'Dimal'),
(45, 932, 'Dimal'),
(37, 636, 'Dimal'),
(83, 359, 'Naledi'),
(49, 643, 'Dimal'),
(4, 547, 'Clara'),
(58, 668, 'Clara');
CREATE TABLE jepos (gohewom INTEGER, gokir TEXT, hewond_id INTEGER, ikupxct INTEGER);
INSERT INTO jepos VALUES
(81, 'Adaeze', 115, 20),
(3, 'Novar', 932, 66),
(25, 'Novar', 115, 72),
(46, 'Adaeze', 115, 59),
(29, 'Adaeze', 115, 36),
(38, 'Novar', 446, 64),
(63, 'Linh', 643, 82),
(71, 'Linh', 547, 26),
(70, 'Novar', 668, 23),
(52, 'Linh', 359, 14);
