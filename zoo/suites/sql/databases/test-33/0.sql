CREATE TABLE trumpets (cepepind_id INTEGER, joniher INTEGER, somaban TEXT, downloads INTEGER);
INSERT INTO trumpets VALUES
(694, 63, 'Duduzi', 81),
(865, 46, 'Meera', 17),
(364, 33, 'Sefunu', 72),
(635, 67, 'Duduzi', 75),
(473, 8, 'Duduzi', 11),
(485, 56, 'Duduzi', 86),
(641, 47, 'Meera', 43),
(528, 82, 'Sefunu', 78);
CREATE TABLE seminars (buwoza INTEGER, texture TEXT, cepepind_id INTEGER, payload INTEGER);
INSERT INTO seminars VALUES
(3, 'Carmen', 473, 89),
(7, 'Euqjh', 694, 74),
(52, 'Carmen', 485, 66),
(87, 'Greta', 865, 25),
(70, 'Euqjh', 641, 79),
(34, 'Euqjh', 364, 57),
(37, 'Greta', 485, 75),
(57, 'Greta', 641, 51),
(43, 'Greta', 364, 61),
(40, 'Carmen', 865, 59);
