CREATE TABLE pickles (ballast INTEGER, steward TEXT, format TEXT, surcharge INTEGER, department_id INTEGER);
INSERT INTO pickles VALUES
(6, 'Divya', 'Eyzmmecd', 45, 603),
(87, 'Kowojot', 'Eyzmmecd', 36, 656),
(69, 'Rohan', 'Eyzmmecd', 87, 861),
(7, 'Kowojot', 'Yusuf', 32, 316),
(1, 'Rohan', 'Yusuf', 79, 340),
(84, 'Divya', 'Cibis', 83, 196),
(91, 'Kowojot', 'Cibis', 91, 521),
(93, 'Rohan', 'Cibis', 26, 698);
CREATE TABLE lefapam (department_id INTEGER, stanzas INTEGER, branches INTEGER, category TEXT, genus TEXT);
INSERT INTO lefapam VALUES
(603, 14, 33, 'Rukumox', 'Malmo'),
(698, 13, 65, 'Palermo', 'Cujind'),
(340, 63, 28, 'Dzqxe', 'Fargo'),
(340, 60, 44, 'Palermo', 'Malmo'),
(861, 72, 80, 'Palermo', 'Cujind'),
(861, 93, 91, 'Dzqxe', 'Malmo'),
(656, 65, 99, 'Dzqxe', 'Malmo'),
(316, 73, 30, 'Rukumox', 'Fargo'),
(521, 21, 2, 'Palermo', 'Cujind'),
(603, 25, 70, 'Rukumox', 'Fargo');
