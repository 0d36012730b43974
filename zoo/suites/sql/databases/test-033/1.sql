CREATE TABLE badgers (dividend INTEGER, consul TEXT, religion TEXT, mechanic_id INTEGER);
INSERT INTO badgers VALUES
(18, 'Rohan', 'Kuching', 926),
(10, 'Modem', 'Kuching', 869),
(8, 'Rohan', 'Suva', 456),
(88, 'Rohan', 'Kuching', 909),
(25, 'Adaeze', 'Isfahan', 528),
(71, 'Adaeze', 'Isfahan', 875),
(22, 'Modem', 'Suva', 877),
(81, 'Adaeze', 'Kuching', 359);
CREATE TABLE yachts (snowfall INTEGER, telim INTEGER, fogot TEXT, parish TEXT, mechanic_id INTEGER);
INSERT INTO yachts VALUES
(53, 58, 'Naledi', 'Soyeon', 909),
(23, 31, 'Andres', 'Soyeon', 909),
(42, 29, 'Andres', 'Kejund', 869),
(19, 60, 'Lbfuju', 'Lgct', 875),
(74, 24, 'Naledi', 'Soyeon', 456),
(8, 90, 'Lbfuju', 'Soyeon', 359),
(83, 54, 'Andres', 'Soyeon', 528),
(77, 70, 'Lbfuju', 'Lgct', 359),
(34, 45, 'Lbfuju', 'Kejund', 528),
(70, 67, 'Andres', 'Kejund', 875);
