CREATE TABLE orchestras (frequency INTEGER, wnvhb TEXT, isotope_id INTEGER);
INSERT INTO orchestras VALUES
(31, 'Leper', 502),
(20, 'Vigacel', 226),
(93, 'Vigacel', 935),
(53, 'Leper', 403),
(55, 'Leper', 787),
(94, 'Genon', 162),
(88, 'Vigacel', 680),
(58, 'Genon', 264);
CREATE TABLE genon (soloist TEXT, isotope_id INTEGER, vaccine TEXT, lehas INTEGER);
INSERT INTO genon VALUES
('Cagliari', 502, 'Tiwivund', 87),
('Harare', 935, 'Tiwivund', 41),
('Cagliari', 502, 'Tiwivund', 69),
('Cagliari', 162, 'Plovdiv', 89),
('Jajix', 680, 'Mallaig', 52),
('Jajix', 935, 'Plovdiv', 71),
('Cagliari', 226, 'Tiwivund', 62),
('Harare', 502, 'Mallaig', 57),
('Harare', 502, 'Plovdiv', 66),
('Cagliari', 403, 'Mallaig', 65);
