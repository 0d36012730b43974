CREATE TABLE orchards (isotope_id INTEGER, fertility INTEGER, captain TEXT, masts INTEGER, nesul TEXT);
INSERT INTO orchards VALUES
(703, 95, 'Lohiget', 51, 'Corfu'),
(529, 1, 'Solveig', 81, 'Tulan'),
(549, 16, 'Solveig', 46, 'Corfu'),
(815, 17, 'Solveig', 10, 'Quito'),
(819, 22, 'Aino', 52, 'Quito'),
(400, 99, 'Aino', 18, 'Corfu'),
(634, 96, 'Lohiget', 13, 'Corfu'),
(908, 56, 'Solveig', 82, 'Tulan');
CREATE TABLE legon (strength INTEGER, lawyer TEXT, isotope_id INTEGER, factory TEXT, vimihin INTEGER);
INSERT INTO legon VALUES
(29, 'Leila', 908, 'Husu', 44),
(82, 'Zuhobum', 529, 'Yafm', 18),
(55, 'Rupert', 819, 'Cordelia', 45),
(79, 'Zuhobum', 400, 'Husu', 30),
(37, 'Leila', 815, 'Cordelia', 50),
(68, 'Rupert', 703, 'Husu', 4),
(99, 'Zuhobum', 529, 'Yafm', 51),
(49, 'Leila', 908, 'Yafm', 93),
(54, 'Rupert', 529, 'Yafm', 75),
(2, 'Leila', 908, 'Cordelia', 54);
