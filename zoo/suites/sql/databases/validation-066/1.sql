CREATE TABLE orchestras (fertility INTEGER, bugas_id INTEGER, zuhojend INTEGER, sponsor TEXT, bfwcs TEXT);
INSERT INTO orchestras VALUES
(25, 511, 50, 'Nikhil', 'Sahe'),
(35, 347, 21, 'Agnes', 'Cordelia'),
(13, 633, 59, 'Agnes', 'Sahe'),
(67, 207, 90, 'Agnes', 'Cecut'),
(81, 278, 62, 'Sipho', 'Cordelia'),
(38, 925, 33, 'Nikhil', 'Cecut'),
(2, 245, 58, 'Nikhil', 'Cecut'),
(99, 713, 34, 'Sipho', 'Cecut');
CREATE TABLE penguins (bugas_id INTEGER, soloist TEXT, webat INTEGER, heartbeat INTEGER);
INSERT INTO penguins VALUES
(347, 'Mallaig', 92, 42),
(245, 'Napier', 56, 21),
(207, 'Nbnspxb', 41, 76),
(511, 'Mallaig', 97, 59),
(511, 'Napier', 12, 33),
(278, 'Napier', 30, 46),
(713, 'Napier', 66, 13),
(633, 'Napier', 80, 16),
(633, 'Mallaig', 9, 22),
(511, 'Nbnspxb', 46, 32);
