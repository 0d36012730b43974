CREATE TABLE pickles (ballast INTEGER, steward TEXT, format TEXT, surcharge INTEGER, department_id INTEGER);
INSERT INTO pickles VALUES
(69, 'Divya', 'Eyzmmecd', 13, 605),
(6, 'Rohan', 'Cibis', 51, 789),
(52, 'Kowojot', 'Eyzmmecd', 96, 134),
(93, 'Rohan', 'Eyzmmecd', 17, 715),
(51, 'Divya', 'Yusuf', 32, 477),
(30, 'Kowojot', 'Yusuf', 82, 133),
(68, 'Kowojot', 'Yusuf', 44, 344),
(63, 'Rohan', 'Cibis', 75, 368);
CREATE TABLE lefapam (department_id INTEGER, stanzas INTEGER, branches INTEGER, category TEXT, genus TEXT);
INSERT INTO lefapam VALUES
(715, 20, 8, 'Rukumox', 'Malmo'),
(133, 8, 25, 'Palermo', 'Cujind'),
(344, 94, 49, 'Dzqxe', 'Fargo'),
(477, 51, 29, 'Rukumox', 'Fargo'),
(134, 27, 39, 'Rukumox', 'Malmo'),
(789, 58, 52, 'Palermo', 'Cujind'),
(715, 59, 22, 'Dzqxe', 'Fargo'),
(133, 26, 21, 'Dzqxe', 'Malmo'),
(477, 97, 10, 'Rukumox', 'Cujind'),
(715, 70, 26, 'Dzqxe', 'Malmo');
