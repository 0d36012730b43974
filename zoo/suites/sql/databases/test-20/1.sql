CREATE TABLE lucut (nirir_id INTEGER, revenue INTEGER, dividend INTEGER, platform TEXT);
INSERT INTO lucut VALUES
(399, 15, 83, 'Vilnius'),
(627, 77, 13, 'Kigali'),
(803, 3, 3, 'Kigali'),
(345, 80, 89, 'Kigali'),
(778, 21, 40, 'Vilnius'),
(893, 2, 31, 'Kigali'),
(869, 72, 7, 'Kuching'),
(498, 46, 30, 'Kuching');
CREATE TABLE rupos (nirir_id INTEGER, ndmfi TEXT, distance INTEGER);
INSERT INTO rupos VALUES
(627, 'Vilnius', 8),
(627, 'Vilnius', 80),
(778, 'Palermo', 10),
(778, 'Skopje', 29),
(893, 'Palermo', 46),
(498, 'Palermo', 4),
(399, 'Palermo', 25),
(399, 'Palermo', 63),
(345, 'Palermo', 87),
(498, 'Skopje', 53);
