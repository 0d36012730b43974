CREATE TABLE tankers (vaccine_id INTEGER, patron TEXT, terminal TEXT, kasol INTEGER, hawex INTEGER);
INSERT INTO tankers VALUES
(938, 'Copusem', 'Benurut', 71, 48),
(192, 'Copusem', 'Benurut', 51, 70),
(589, 'Wmgu', 'Mallaig', 79, 58),
(309, 'Albany', 'Benurut', 73, 18),
(997, 'Copusem', 'Dakar', 30, 38),
(412, 'Wmgu', 'Mallaig', 50, 1),
(857, 'Copusem', 'Mallaig', 92, 6),
(393, 'Albany', 'Dakar', 45, 27);
CREATE TABLE schooners (verses INTEGER, author TEXT, vaccine_id INTEGER, frequency INTEGER);
INSERT INTO schooners VALUES
(19, 'Tydjp', 938, 57),
(88, 'Bronwen', 997, 52),
(58, 'Ama', 412, 74),
(80, 'Bronwen', 309, 27),
(4, 'Bronwen', 938, 4),
(79, 'Ama', 997, 49),
(53, 'Bronwen', 192, 55),
(36, 'Tydjp', 857, 33),
(46, 'Ama', 938, 47),
(69, 'Tydjp', 309, 62);
