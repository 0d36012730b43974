CREATE TABLE florists (monthly INTEGER, fasas TEXT, distance INTEGER, warden_id INTEGER);
INSERT INTO florists VALUES
(87, 'Ndola', 32, 245),
(68, 'Bamako', 99, 976),
(39, 'Bamako', 37, 325),
(69, 'Bamako', 94, 521),
(88, 'Vilnius', 64, 278),
(8, 'Vilnius', 82, 983),
(32, 'Ndola', 27, 734),
(13, 'Ndola', 92, 623);
CREATE TABLE trumpets (warden_id INTEGER, vahufi INTEGER, river TEXT);
INSERT INTO trumpets VALUES
(623, 31, 'Yusuf'),
(521, 46, 'Adaeze'),
(325, 97, 'Yusuf'),
(325, 45, 'Adaeze'),
(734, 92, 'Adaeze'),
(623, 79, 'Adaeze'),
(278, 77, 'Yusuf'),
(623, 28, 'Adaeze'),
(983, 78, 'Svetlana'),
(521, 23, 'Svetlana');
