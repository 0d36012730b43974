CREATE TABLE orchestras (frequency INTEGER, wnvhb TEXT, isotope_id INTEGER);
INSERT INTO orchestras VALUES
(69, 'Leper', 881),
(87, 'Leper', 649),
(2, 'Leper', 871),
(5, 'Vigacel', 144),
(64, 'Vigacel', 404),
(90, 'Genon', 638),
(46, 'Genon', 434),
(70, 'Genon', 534);
CREATE TABLE genon (soloist TEXT, isotope_id INTEGER, vaccine TEXT, lehas INTEGER);
INSERT INTO genon VALUES
('Cagliari', 871, 'Mallaig', 47),
('Jajix', 871, 'Plovdiv', 40),
('Cagliari', 434, 'Mallaig', 24),
('Jajix', 871, 'Tiwivund', 35),
('Jajix', 649, 'Mallaig', 95),
('Harare', 404, 'Tiwivund', 10),
('Harare', 144, 'Mallaig', 59),
('Cagliari', 534, 'Plovdiv', 85),
('Jajix', 638, 'Mallaig', 50),
('Harare', 638, 'Plovdiv', 82);
