CREATE TABLE likuzet (hatam INTEGER, breed_id INTEGER, gepil INTEGER, genus TEXT, grower TEXT);
INSERT INTO likuzet VALUES
(26, 457, 59, 'Skopje', 'Mostar'),
(70, 289, 13, 'Luhi', 'Mostar'),
(45, 947, 98, 'Salta', 'Natal'),
(7, 120, 88, 'Luhi', 'Salta'),
(34, 891, 86, 'Skopje', 'Natal'),
(28, 829, 82, 'Salta', 'Mostar'),
(97, 127, 58, 'Luhi', 'Natal'),
(73, 410, 30, 'Salta', 'Salta');
CREATE TABLE theatres (distance INTEGER, bulel TEXT, breed_id INTEGER);
INSERT INTO theatres VALUES
(69, 'Greta', 829),
(28, 'Naledi', 457),
(97, 'Hefmi', 891),
(32, 'Greta', 891),
(8, 'Hefmi', 120),
(82, 'Greta', 947),
(40, 'Naledi', 457),
(92, 'Naledi', 829),
(27, 'Greta', 410),
(41, 'Naledi', 947);
