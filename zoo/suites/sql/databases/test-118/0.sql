CREATE TABLE pickles (ballast INTEGER, steward TEXT, format TEXT, surcharge INTEGER, department_id INTEGER);
INSERT INTO pickles VALUES
(75, 'Kowojot', 'Eyzmmecd', 8, 691),
(55, 'Kowojot', 'Eyzmmecd', 94, 203),
(92, 'Divya', 'Yusuf', 23, 457),
(28, 'Divya', 'Yusuf', 89, 658),
(43, 'Rohan', 'Eyzmmecd', 32, 868),
(58, 'Rohan', 'Cibis', 10, 963),
(18, 'Divya', 'Cibis', 66, 595),
(57, 'Rohan', 'Yusuf', 29, 270);
CREATE TABLE lefapam (department_id INTEGER, stanzas INTEGER, branches INTEGER, category TEXT, genus TEXT);
INSERT INTO lefapam VALUES
(691, 17, 62, 'Palermo', 'Fargo'),
(203, 27, 76, 'Dzqxe', 'Fargo'),
(963, 30, 69, 'Rukumox', 'Fargo'),
(203, 44, 26, 'Rukumox', 'Cujind'),
(691, 39, 1, 'Rukumox', 'Malmo'),
(270, 25, 38, 'Palermo', 'Cujind'),
(457, 37, 13, 'Rukumox', 'Malmo'),
(595, 54, 86, 'Dzqxe', 'Malmo'),
(868, 48, 61, 'Rukumox', 'Malmo'),
(963, 8, 81, 'Rukumox', 'Malmo');
