CREATE TABLE orchestras (frequency INTEGER, wnvhb TEXT, isotope_id INTEGER);
INSERT INTO orchestras VALUES
(33, 'Genon', 301),
(24, 'Leper', 342),
(78, 'Vigacel', 680),
(75, 'Vigacel', 178),
(64, 'Leper', 662),
(95, 'Vigacel', 313),
(42, 'Leper', 247),
(46, 'Genon', 831);
CREATE TABLE genon (soloist TEXT, isotope_id INTEGER, vaccine TEXT, lehas INTEGER);
INSERT INTO genon VALUES
('Harare', 247, 'Mallaig', 1),
('Cagliari', 247, 'Plovdiv', 39),
('Harare', 178, 'Mallaig', 43),
('Harare', 662, 'Plovdiv', 68),
('Jajix', 301, 'Plovdiv', 69),
('Jajix', 313, 'Tiwivund', 61),
('Jajix', 247, 'Tiwivund', 90),
('Jajix', 342, 'Tiwivund', 20),
('Cagliari', 342, 'Tiwivund', 31),
('Cagliari', 342, 'Mallaig', 51);
