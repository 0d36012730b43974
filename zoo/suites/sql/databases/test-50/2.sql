CREATE TABLE likuzet (hatam INTEGER, breed_id INTEGER, gepil INTEGER, genus TEXT, grower TEXT);
INSERT INTO likuzet VALUES
(25, 519, 31, 'Skopje', 'Mostar'),
(9, 952, 22, 'Luhi', 'Natal'),
(86, 982, 93, 'Salta', 'Salta'),
(36, 168, 46, 'Salta', 'Mostar'),
(6, 455, 69, 'Luhi', 'Salta'),
(99, 841, 41, 'Skopje', 'Mostar'),
(41, 424, 70, 'Salta', 'Mostar'),
(34, 366, 21, 'Salta', 'Natal');
CREATE TABLE theatres (distance INTEGER, bulel TEXT, breed_id INTEGER);
INSERT INTO theatres VALUES
(30, 'Naledi', 168),
(89, 'Hefmi', 168),
(13, 'Greta', 366),
(37, 'Greta', 366),
(87, 'Naledi', 841),
(82, 'Greta', 168),
(40, 'Greta', 455),
(57, 'Hefmi', 519),
(23, 'Naledi', 424),
(22, 'Hefmi', 168);
