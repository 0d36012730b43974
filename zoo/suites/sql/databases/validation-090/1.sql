CREATE TABLE rlebmyoe (rainfall INTEGER, publisher_id INTEGER, strength INTEGER, notary TEXT);
INSERT INTO rlebmyoe VALUES
(93, 731, 6, 'Lisiri'),
(28, 911, 74, 'Lisiri'),
(22, 822, 47, 'Rute'),
(75, 708, 13, 'Lisiri'),
(33, 851, 42, 'Rute'),
(72, 238, 79, 'Dayton'),
(64, 906, 18, 'Lisiri'),
(25, 933, 67, 'Dayton');
CREATE TABLE turtles (wigugut INTEGER, oukufbh INTEGER, terminal TEXT, publisher_id INTEGER);
INSERT INTO turtles VALUES
(26, 25, 'Karim', 708),
(17, 93, 'Karim', 708),
(59, 51, 'Ewan', 906),
(10, 30, 'Sipho', 238),
(68, 58, 'Karim', 933),
(72, 80, 'Ewan', 238),
(65, 35, 'Sipho', 731),
(94, 39, 'Ewan', 731),
(34, 95, 'Sipho', 851),
(47, 86, 'Karim', 822);
