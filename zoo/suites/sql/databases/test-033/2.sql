CREATE TABLE badgers (dividend INTEGER, consul TEXT, religion TEXT, mechanic_id INTEGER);
INSERT INTO badgers VALUES
(34, 'Modem', 'Isfahan', 607),
(25, 'Rohan', 'Suva', 845),
(9, 'Adaeze', 'Isfahan', 222),
(74, 'Modem', 'Suva', 895),
(1, 'Adaeze', 'Suva', 289),
(37, 'Rohan', 'Kuching', 801),
(40, 'Modem', 'Suva', 735),
(60, 'Modem', 'Kuching', 288);
CREATE TABLE yachts (snowfall INTEGER, telim INTEGER, fogot TEXT, parish TEXT, mechanic_id INTEGER);
INSERT INTO yachts VALUES
(65, 14, 'Andres', 'Kejund', 895),
(20, 69, 'Naledi', 'Lgct', 289),
(5, 2, 'Lbfuju', 'Soyeon', 222),
(29, 27, 'Naledi', 'Lgct', 607),
(34, 81, 'Lbfuju', 'Soyeon', 895),
(33, 79, 'Naledi', 'Lgct', 288),
(23, 31, 'Lbfuju', 'Lgct', 845),
(97, 95, 'Andres', 'Kejund', 289),
(31, 42, 'Naledi', 'Kejund', 288),
(32, 34, 'Andres', 'Soyeon', 607);
