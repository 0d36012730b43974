CREATE TABLE orchestras (fertility INTEGER, bugas_id INTEGER, zuhojend INTEGER, sponsor TEXT, bfwcs TEXT);
INSERT INTO orchestras VALUES
(25, 217, 90, 'Agnes', 'Sahe'),
(81, 867, 47, 'Sipho', 'Cecut'),
(86, 495, 34, 'Sipho', 'Cecut'),
(64, 818, 84, 'Agnes', 'Cordelia'),
(89, 200, 7, 'Agnes', 'Cordelia'),
(56, 763, 38, 'Nikhil', 'Cecut'),
(27, 581, 81, 'Nikhil', 'Sahe'),
(59, 755, 30, 'Sipho', 'Sahe');
CREATE TABLE penguins (bugas_id INTEGER, soloist TEXT, webat INTEGER, heartbeat INTEGER);
INSERT INTO penguins VALUES
(755, 'Mallaig', 66, 4),
(495, 'Nbnspxb', 36, 62),
(755, 'Mallaig', 4, 17),
(581, 'Nbnspxb', 52, 18),
(867, 'Napier', 9, 9),
(581, 'Napier', 19, 97),
(217, 'Nbnspxb', 45, 40),
(818, 'Nbnspxb', 99, 38),
(200, 'Napier', 75, 6),
(495, 'Mallaig', 55, 32);
