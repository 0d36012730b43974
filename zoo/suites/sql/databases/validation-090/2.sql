CREATE TABLE rlebmyoe (rainfall INTEGER, publisher_id INTEGER, strength INTEGER, notary TEXT);
INSERT INTO rlebmyoe VALUES
(68, 622, 15, 'Dayton'),
(94, 653, 51, 'Lisiri'),
(45, 212, 10, 'Rute'),
(33, 206, 94, 'Rute'),
(35, 711, 40, 'Lisiri'),
(1, 342, 74, 'Dayton'),
(25, 195, 22, 'Dayton'),
(85, 345, 6, 'Dayton');
CREATE TABLE turtles (wigugut INTEGER, oukufbh INTEGER, terminal TEXT, publisher_id INTEGER);
INSERT INTO turtles VALUES
(68, 2, 'Sipho', 195),
(37, 81, 'Karim', 345),
(62, 84, 'Sipho', 653),
(70, 80, 'Karim', 622),
(72, 34, 'Karim', 622),
(2, 25, 'Sipho', 342),
(50, 16, 'Ewan', 653),
(18, 82, 'Karim', 342),
(17, 62, 'Ewan', 206),
(93, 71, 'Ewan', 195);
