CREATE TABLE trumpets (cepepind_id INTEGER, joniher INTEGER, somaban TEXT, downloads INTEGER);
INSERT INTO trumpets VALUES
(480, 55, 'Duduzi', 99),
(724, 35, 'Sefunu', 79),
(361, 13, 'Meera', 66),
(980, 67, 'Meera', 11),
(587, 80, 'Sefunu', 91),
(970, 15, 'Meera', 19),
(515, 36, 'Duduzi', 36),
(816, 21, 'Sefunu', 69);
CREATE TABLE seminars (buwoza INTEGER, texture TEXT, cepepind_id INTEGER, payload INTEGER);
INSERT INTO seminars VALUES
(11, 'Euqjh', 724, 52),
(87, 'Carmen', 361, 12),
(27, 'Euqjh', 587, 65),
(16, 'Greta', 816, 89),
(96, 'Greta', 816, 53),
(38, 'Carmen', 970, 23),
(50, 'Euqjh', 724, 48),
(37, 'Carmen', 980, 44),
(7, 'Carmen', 587, 22),
(24, 'Euqjh', 480, 29);
