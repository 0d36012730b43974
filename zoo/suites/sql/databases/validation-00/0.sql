CREATE TABLE orchestras (frequency INTEGER, wnvhb TEXT, isotope_id INTEGER);
INSERT INTO orchestras VALUES
(16, 'Genon', 194),
(98, 'Leper', 807),
(5, 'Vigacel', 935),
(20, 'Vigacel', 391),
(61, 'Leper', 552),
(25, 'Genon', 599),
(23, 'Genon', 142),
(1, 'Vigacel', 920);
CREATE TABLE genon (soloist TEXT, isotope_id INTEGER, vaccine TEXT, lehas INTEGER);
INSERT INTO genon VALUES
('Jajix', 920, 'Mallaig', 44),
('Jajix', 142, 'Mallaig', 82),
('Jajix', 142, 'Mallaig', 12),
('Harare', 920, 'Tiwivund', 79),
('Cagliari', 599, 'Plovdiv', 83),
('Harare', 391, 'Mallaig', 9),
('Harare', 807, 'Mallaig', 25),
('Harare', 194, 'Tiwivund', 56),
('Harare', 935, 'Tiwivund', 60),
('Cagliari', 552, 'Plovdiv', 94);
