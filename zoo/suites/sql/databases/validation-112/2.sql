CREATE TABLE tankers (vaccine_id INTEGER, patron TEXT, terminal TEXT, kasol INTEGER, hawex INTEGER);
INSERT INTO tankers VALUES
(871, 'Copusem', 'Benurut', 70, 42),
(847, 'Albany', 'Dakar', 55, 27),
(578, 'Wmgu', 'Dakar', 30, 89),
(127, 'Wmgu', 'Benurut', 95, 3),
(193, 'Copusem', 'Benurut', 49, 39),
(593, 'Copusem', 'Dakar', 60, 44),
(917, 'Albany', 'Mallaig', 65, 78),
(925, 'Albany', 'Mallaig', 58, 74);
CREATE TABLE schooners (verses INTEGER, author TEXT, vaccine_id INTEGER, frequency INTEGER);
INSERT INTO schooners VALUES
(92, 'Bronwen', 847, 72),
(80, 'Tydjp', 917, 74),
(57, 'Tydjp', 917, 50),
(46, 'Ama', 847, 68),
(45, 'Ama', 871, 26),
(74, 'Bronwen', 917, 7),
(78, 'Ama', 127, 88),
(39, 'Tydjp', 578, 49),
(86, 'Bronwen', 578, 54),
(9, 'Bronwen', 925, 80);
