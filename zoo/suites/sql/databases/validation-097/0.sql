CREATE TABLE lectures (vikar INTEGER, dolul INTEGER, sponsor TEXT, dockyard_id INTEGER);
INSERT INTO lectures VALUES
(39, 23, 'Boise', 214),
(48, 40, 'Napier', 224),
(9, 46, 'Bursa', 222),
(84, 22, 'Napier', 477),
(35, 13, 'Bursa', 460),
(29, 1, 'Boise', 968),
(85, 17, 'Napier', 562),
(66, 56, 'Bursa', 655);
CREATE TABLE hostels (strength INTEGER, vaccine TEXT, factory TEXT, rbvijen INTEGER, dockyard_id INTEGER);
INSERT INTO hostels VALUES
(38, 'Rizozix', 'Chester', 39, 968),
(65, 'Yuki', 'Chester', 99, 460),
(62, 'Hiho', 'Solveig', 60, 222),
(47, 'Rizozix', 'Chester', 58, 968),
(57, 'Rizozix', 'Sajopund', 77, 562),
(39, 'Rizozix', 'Sajopund', 72, 655),
(87, 'Hiho', 'Chester', 11, 214),
(56, 'Hiho', 'Sajopund', 67, 222),
(91, 'Yuki', 'Solveig', 57, 562),
(63, 'Hiho', 'Chester', 53, 214);
