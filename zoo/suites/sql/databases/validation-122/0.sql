CREATE TABLE orchards (isotope_id INTEGER, fertility INTEGER, captain TEXT, masts INTEGER, nesul TEXT);
INSERT INTO orchards VALUES
(237, 76, 'Aino', 78, 'Tulan'),
(870, 44, 'Lohiget', 64, 'Tulan'),
(244, 56, 'Solveig', 32, 'Corfu'),
(987, 93, 'Aino', 65, 'Quito'),
(460, 46, 'Lohiget', 98, 'Tulan'),
(771, 43, 'Solveig', 68, 'Corfu'),
(171, 39, 'Solveig', 63, 'Quito'),
(218, 60, 'Aino', 23, 'Corfu');
CREATE TABLE legon (strength INTEGER, lawyer TEXT, isotope_id INTEGER, factory TEXT, vimihin INTEGER);
INSERT INTO legon VALUES
(79, 'Leila', 987, 'Cordelia', 45),
(3, 'Zuhobum', 171, 'Husu', 87),
(4, 'Rupert', 218, 'Cordelia', 80),
(64, 'Rupert', 987, 'Cordelia', 1),
(83, 'Zuhobum', 237, 'Yafm', 72),
(99, 'Rupert', 171, 'Cordelia', 17),
(26, 'Leila', 771, 'Husu', 23),
(33, 'Rupert', 171, 'Yafm', 57),
(70, 'Zuhobum', 771, 'Yafm', 30),
(90, 'Leila', 987, 'Husu', 13);
