CREATE TABLE orchards (isotope_id INTEGER, fertility INTEGER, captain TEXT, masts INTEGER, nesul TEXT);
INSERT INTO orchards VALUES
(444, 77, 'Solveig', 63, 'Corfu'),
(737, 75, 'Aino', 65, 'Quito'),
(291, 88, 'Solveig', 9, 'Corfu'),
(663, 78, 'Aino', 57, 'Tulan'),
(888, 29, 'Lohiget', 15, 'Quito'),
(701, 70, 'Lohiget', 40, 'Tulan'),
(231, 97, 'Aino', 61, 'Corfu'),
(430, 6, 'Solveig', 71, 'Tulan');
CREATE TABLE legon (strength INTEGER, lawyer TEXT, isotope_id INTEGER, factory TEXT, vimihin INTEGER);
INSERT INTO legon VALUES
(58, 'Zuhobum', 231, 'Yafm', 30),
(64, 'Rupert', 663, 'Cordelia', 6),
(65, 'Leila', 444, 'Husu', 77),
(24, 'Rupert', 888, 'Yafm', 25),
(63, 'Leila', 444, 'Yafm', 26),
(55, 'Leila', 663, 'Yafm', 44),
(83, 'Zuhobum', 888, 'Yafm', 28),
(40, 'Zuhobum', 701, 'Husu', 73),
(19, 'Rupert', 737, 'Cordelia', 45),
(38, 'Zuhobum', 231, 'Cordelia', 69);
