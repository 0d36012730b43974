CREATE TABLE tankers (vaccine_id INTEGER, patron TEXT, terminal TEXT, kasol INTEGER, hawex INTEGER);
INSERT INTO tankers VALUES
(345, 'Wmgu', 'Benurut', 56, 87),
(854, 'Copusem', 'Mallaig', 40, 47),
(807, 'Albany', 'Benurut', 29, 4),
(623, 'Albany', 'Benurut', 80, 70),
(832, 'Copusem', 'Dakar', 83, 14),
(618, 'Wmgu', 'Benurut', 39, 74),
(800, 'Copusem', 'Mallaig', 84, 65),
(296, 'Copusem', 'Dakar', 72, 32);
CREATE TABLE schooners (verses INTEGER, author TEXT, vaccine_id INTEGER, frequency INTEGER);
INSERT INTO schooners VALUES
(39, 'Tydjp', 854, 80),
(25, 'Ama', 623, 1),
(34, 'Tydjp', 618, 2),
(77, 'Bronwen', 345, 42),
(28, 'Ama', 800, 24),
(44, 'Bronwen', 618, 52),
(51, 'Ama', 832, 49),
(46, 'Ama', 623, 46),
(79, 'Bronwen', 854, 27),
(41, 'Tydjp', 800, 7);
