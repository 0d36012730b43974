CREATE TABLE lucut (nirir_id INTEGER, revenue INTEGER, dividend INTEGER, platform TEXT);
INSERT INTO lucut VALUES
(933, 26, 24, 'Kigali'),
(582, 21, 51, 'Kuching'),
(674, 4, 23, 'Vilnius'),
(813, 53, 73, 'Kuching'),
(302, 42, 37, 'Kuching'),
(580, 16, 77, 'Kigali'),
(207, 8, 76, 'Vilnius'),
(149, 68, 70, 'Kigali');
CREATE TABLE rupos (nirir_id INTEGER, ndmfi TEXT, distance INTEGER);
INSERT INTO rupos VALUES
(580, 'Skopje', 55),
(207, 'Vilnius', 57),
(813, 'Palermo', 71),
(813, 'Vilnius', 22),
(302, 'Skopje', 1),
(582, 'Vilnius', 7),
(933, 'Palermo', 13),
(582, 'Skopje', 44),
(302, 'Skopje', 97),
(674, 'Vilnius', 56);
