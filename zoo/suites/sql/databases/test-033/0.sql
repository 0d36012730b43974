CREATE TABLE badgers (dividend INTEGER, consul TEXT, religion TEXT, mechanic_id INTEGER);
INSERT INTO badgers VALUES
(48, 'Modem', 'Isfahan', 987),
(54, 'Rohan', 'Isfahan', 381),
(57, 'Modem', 'Kuching', 410),
(19, 'Adaeze', 'Isfahan', 252),
(70, 'Adaeze', 'Suva', 812),
(40, 'Modem', 'Suva', 768),
(1, 'Rohan', 'Suva', 440),
(55, 'Modem', 'Kuching', 681);
CREATE TABLE yachts (snowfall INTEGER, telim INTEGER, fogot TEXT, parish TEXT, mechanic_id INTEGER);
INSERT INTO yachts VALUES
(25, 40, 'Lbfuju', 'Soyeon', 681),
(88, 5, 'Naledi', 'Kejund', 252),
(64, 97, 'Naledi', 'Lgct', 410),
(39, 81, 'Naledi', 'Soyeon', 768),
(36, 16, 'Andres', 'Soyeon', 381),
(97, 1, 'Naledi', 'Lgct', 812),
(5, 31, 'Naledi', 'Lgct', 987),
(50, 56, 'Lbfuju', 'Soyeon', 440),
(34, 52, 'Andres', 'Soyeon', 812),
(92, 46, 'Andres', 'Kejund', 410);
