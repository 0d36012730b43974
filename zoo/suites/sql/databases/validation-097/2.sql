CREATE TABLE lectures (vikar INTEGER, dolul INTEGER, sponsor TEXT, dockyard_id INTEGER);
INSERT INTO lectures VALUES
(64, 88, 'Boise', 674),
(35, 26, 'Boise', 704),
(66, 9, 'Napier', 651),
(53, 25, 'Boise', 799),
(77, 97, 'Napier', 889),
(11, 33, 'Bursa', 428),
(45, 43, 'Napier', 145),
(98, 50, 'Bursa', 602);
CREATE TABLE hostels (strength INTEGER, vaccine TEXT, factory TEXT, rbvijen INTEGER, dockyard_id INTEGER);
INSERT INTO hostels VALUES
(40, 'Yuki', 'Solveig', 80, 145),
(89, 'Rizozix', 'Sajopund', 72, 889),
(99, 'Hiho', 'Solveig', 46, 428),
(22, 'Yuki', 'Chester', 57, 602),
(13, 'Hiho', 'Sajopund', 22, 428),
(71, 'Yuki', 'Chester', 75, 428),
(91, 'Hiho', 'Chester', 14, 889),
(69, 'Rizozix', 'Solveig', 45, 799),
(30, 'Yuki', 'Chester', 47, 602),
(19, 'Yuki', 'Chester', 31, 651);
