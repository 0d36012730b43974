CREATE TABLE orchestras (frequency INTEGER, wnvhb TEXT, isotope_id INTEGER);
INSERT INTO orchestras VALUES
(94, 'Vigacel', 985),
(25, 'Leper', 183),
(39, 'Vigacel', 821),
(28, 'Vigacel', 295),
(38, 'Leper', 635),
(65, 'Vigacel', 964),
(3, 'Genon', 492),
(74, 'Genon', 929);
CREATE TABLE genon (soloist TEXT, isotope_id INTEGER, vaccine TEXT, lehas INTEGER);
INSERT INTO genon VALUES
('Harare', 964, 'Tiwivund', 93),
('Cagliari', 985, 'Mallaig', 31),
('Cagliari', 821, 'Plovdiv', 52),
('Jajix', 929, 'Tiwivund', 67),
('Jajix', 985, 'Mallaig', 56),
('Cagliari', 964, 'Plovdiv', 88),
('Harare', 964, 'Tiwivund', 14),
('Jajix', 492, 'Plovdiv', 71),
('Cagliari', 295, 'Tiwivund', 1),
('Jajix', 985, 'Mallaig', 70);
