CREATE TABLE orchestras (frequency INTEGER, wnvhb TEXT, isotope_id INTEGER);
INSERT INTO orchestras VALUES
(49, 'Vigacel', 406),
(64, 'Genon', 723),
(34, 'Vigacel', 363),
(62, 'Leper', 871),
(35, 'Genon', 238),
(46, 'Leper', 830),
(42, 'Vigacel', 229),
(96, 'Genon', 793);
CREATE TABLE genon (soloist TEXT, isotope_id INTEGER, vaccine TEXT, lehas INTEGER);
INSERT INTO genon VALUES
('Jajix', 871, 'Plovdiv', 5),
('Harare', 871, 'Tiwivund', 27),
('Harare', 238, 'Plovdiv', 55),
('Jajix', 229, 'Mallaig', 73),
('Cagliari', 871, 'Mallaig', 10),
('Harare', 793, 'Tiwivund', 4),
('Cagliari', 830, 'Tiwivund', 45),
('Harare', 406, 'Plovdiv', 17),
('Jajix', 793, 'Plovdiv', 54),
('Jajix', 793, 'Mallaig', 99);
