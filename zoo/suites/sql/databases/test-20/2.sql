CREATE TABLE lucut (nirir_id INTEGER, revenue INTEGER, dividend INTEGER, platform TEXT);
INSERT INTO lucut VALUES
(990, 3, 86, 'Vilnius'),
(357, 17, 49, 'Kigali'),
(841, 10, 65, 'Kigali'),
(672, 84, 59, 'Kuching'),
(286, 81, 71, 'Vilnius'),
(257, 33, 31, 'Kuching'),
(454, 28, 42, 'Kuching'),
(703, 51, 94, 'Vilnius');
CREATE TABLE rupos (nirir_id INTEGER, ndmfi TEXT, distance INTEGER);
INSERT INTO rupos VALUES
(990, 'Skopje', 26),
(841, 'Vilnius', 74),
(841, 'Palermo', 59),
(703, 'Skopje', 4),
(703, 'Skopje', 12),
(672, 'Skopje', 29),
(357, 'Vilnius', 1),
(286, 'Palermo', 46),
(703, 'Vilnius', 34),
(841, 'Vilnius', 96);
