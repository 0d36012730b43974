CREATE TABLE rlebmyoe (rainfall INTEGER, publisher_id INTEGER, strength INTEGER, notary TEXT);
INSERT INTO rlebmyoe VALUES
(28, 623, 86, 'Lisiri'),
(58, 438, 22, 'Lisiri'),
(85, 247, 46, 'Lisiri'),
(96, 668, 53, 'Dayton'),
(73, 194, 47, 'Dayton'),
(25, 103, 61, 'Rute'),
(4, 854, 5, 'Rute'),
(87, 904, 99, 'Lisiri');
CREATE TABLE turtles (wigugut INTEGER, oukufbh INTEGER, terminal TEXT, publisher_id INTEGER);
INSERT INTO turtles VALUES
(35, 4, 'Karim', 194),
(58, 94, 'Karim', 103),
(85, 1, 'Sipho', 668),
(64, 55, 'Ewan', 668),
(68, 24, 'Sipho', 904),
(47, 63, 'Sipho', 854),
(29, 42, 'Sipho', 247),
(21, 72, 'Ewan', 668),
(4, 21, 'Karim', 623),
(78, 50, 'Ewan', 103);
