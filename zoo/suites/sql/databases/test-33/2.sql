CREATE TABLE trumpets (cepepind_id INTEGER, joniher INTEGER, somaban TEXT, downloads INTEGER);
INSERT INTO trumpets VALUES
(354, 43, 'Duduzi', 18),
(838, 78, 'Meera', 29),
(263, 25, 'Sefunu', 75),
(758, 91, 'Meera', 66),
(855, 90, 'Meera', 77),
(593, 62, 'Duduzi', 98),
(623, 37, 'Sefunu', 31),
(933, 31, 'Sefunu', 85);
CREATE TABLE seminars (buwoza INTEGER, texture TEXT, cepepind_id INTEGER, payload INTEGER);
INSERT INTO seminars VALUES
(8, 'Euqjh', 838, 4),
(88, 'Greta', 593, 91),
(16, 'Euqjh', 623, 86),
(35, 'Euqjh', 933, 73),
(63, 'Greta', 838, 13),
(75, 'Carmen', 758, 21),
(83, 'Carmen', 354, 50),
(60, 'Greta', 593, 98),
(27, 'Carmen', 758, 32),
(39, 'Greta', 263, 55);
