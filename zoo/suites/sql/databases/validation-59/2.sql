CREATE TABLE bears (humidity INTEGER, labim_id INTEGER, remedy TEXT, docick INTEGER);
INSERT INTO bears VALUES
(71, 378, 'Pugajis', 58),
(11, 879, 'Rkjhbpp', 2),
(31, 850, 'Rkjhbpp', 83),
(59, 274, 'Boise', 20),
(40, 794, 'Boise', 46),
(60, 667, 'Pugajis', 43),
(80, 856, 'Pugajis', 35),
(29, 363, 'Pugajis', 24);
CREATE TABLE falcons (cawat INTEGER, vijur TEXT, labim_id INTEGER);
INSERT INTO falcons VALUES
(82, 'Wudit', 879),
(58, 'Lagos', 794),
(74, 'Lagos', 667),
(46, 'Wudit', 378),
(84, 'Wudit', 879),
(96, 'Lagos', 667),
(44, 'Harare', 879),
(10, 'Harare', 850),
(71, 'Harare', 378),
(40, 'Wudit', 850);
