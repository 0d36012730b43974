CREATE TABLE orchestras (fertility INTEGER, bugas_id INTEGER, zuhojend INTEGER, sponsor TEXT, bfwcs TEXT);
INSERT INTO orchestras VALUES
(28, 477, 55, 'Nikhil', 'Cordelia'),
(35, 277, 31, 'Nikhil', 'Cecut'),
(4, 478, 51, 'Agnes', 'Cecut'),
(23, 680, 83, 'Sipho', 'Sahe'),
(39, 223, 7, 'Nikhil', 'Cordelia'),
(67, 764, 22, 'Sipho', 'Cecut'),
(5, 601, 24, 'Agnes', 'Cecut'),
(71, 181, 13, 'Sipho', 'Sahe');
CREATE TABLE penguins (bugas_id INTEGER, soloist TEXT, webat INTEGER, heartbeat INTEGER);
INSERT INTO penguins VALUES
(478, 'Napier', 24, 32),
(478, 'Mallaig', 80, 14),
(181, 'Napier', 23, 62),
(477, 'Mallaig', 86, 52),
(277, 'Mallaig', 32, 44),
(277, 'Mallaig', 62, 38),
(223, 'Mallaig', 17, 86),
(680, 'Nbnspxb', 48, 10),
(477, 'Mallaig', 35, 39),
(764, 'Nbnspxb', 1, 55);
