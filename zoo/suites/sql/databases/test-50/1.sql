CREATE TABLE likuzet (hatam INTEGER, breed_id INTEGER, gepil INTEGER, genus TEXT, grower TEXT);
INSERT INTO likuzet VALUES
(74, 403, 81, 'Skopje', 'Natal'),
(47, 914, 77, 'Salta', 'Mostar'),
(82, 606, 87, 'Skopje', 'Natal'),
(4, 373, 79, 'Luhi', 'Salta'),
(30, 188, 71, 'Salta', 'Salta'),
(44, 638, 98, 'Skopje', 'Natal'),
(62, 286, 35, 'Salta', 'Salta'),
(27, 225, 72, 'Luhi', 'Mostar');
CREATE TABLE theatres (distance INTEGER, bulel TEXT, breed_id INTEGER);
INSERT INTO theatres VALUES
(1, 'Naledi', 225),
(28, 'Naledi', 403),
(74, 'Hefmi', 373),
(67, 'Naledi', 286),
(5, 'Greta', 225),
(99, 'Hefmi', 914),
(59, 'Greta', 606),
(70, 'Hefmi', 373),
(27, 'Greta', 286),
(65, 'Greta', 188);
