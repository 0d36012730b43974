CREATE TABLE lectures (vikar INTEGER, dolul INTEGER, sponsor TEXT, dockyard_id INTEGER);
INSERT INTO lectures VALUES
(69, 91, 'Boise', 552),
(48, 9, 'Napier', 647),
(93, 51, 'Napier', 292),
(36, 29, 'Napier', 847),
(29, 41, 'Bursa', 659),
(67, 50, 'Bursa', 129),
(90, 38, 'Boise', 940),
(8, 30, 'Bursa', 280);
CREATE TABLE hostels (strength INTEGER, vaccine TEXT, factory TEXT, rbvijen INTEGER, dockyard_id INTEGER);
INSERT INTO hostels VALUES
(80, 'Rizozix', 'Solveig', 76, 659),
(72, 'Yuki', 'Solveig', 20, 129),
(58, 'Hiho', 'Chester', 80, 292),
(24, 'Yuki', 'Solveig', 88, 847),
(63, 'Hiho', 'Chester', 43, 659),
(33, 'Rizozix', 'Chester', 57, 552),
(6, 'Hiho', 'Sajopund', 18, 552),
(39, 'Rizozix', 'Solveig', 94, 280),
(10, 'Yuki', 'Chester', 42, 659),
(42, 'Hiho', 'Sajopund', 33, 280);
