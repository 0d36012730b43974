CREATE TABLE bears (humidity INTEGER, labim_id INTEGER, remedy TEXT, docick INTEGER);
INSERT INTO bears VALUES
(19, 707, 'Rkjhbpp', 92),
(5, 651, 'Boise', 10),
(99, 745, 'Pugajis', 66),
(9, 649, 'Rkjhbpp', 43),
(42, 322, 'Boise', 35),
(87, 681, 'Rkjhbpp', 86),
(50, 220, 'Boise', 96),
(74, 641, 'Pugajis', 95);
CREATE TABLE falcons (cawat INTEGER, vijur TEXT, labim_id INTEGER);
INSERT INTO falcons VALUES
(9, 'Wudit', 220),
(89, 'Harare', 681),
(77, 'Lagos', 322),
(46, 'Wudit', 220),
(90, 'Wudit', 649),
(49, 'Harare', 707),
(11, 'Lagos', 707),
(43, 'Lagos', 707),
(62, 'Lagos', 649),
(51, 'Harare', 641);
