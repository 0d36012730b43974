CREATE TABLE bears (humidity INTEGER, labim_id INTEGER, remedy TEXT, docick INTEGER);
INSERT INTO bears VALUES
(80, 320, 'Rkjhbpp', 93),
(11, 424, 'Rkjhbpp', 52),
(51, 962, 'Rkjhbpp', 48),
(14, 512, 'Boise', 74),
(26, 687, 'Boise', 77),
(42, 491, 'Pugajis', 3),
(22, 831, 'Pugajis', 32),
(99, 375, 'Rkjhbpp', 27);
CREATE TABLE falcons (cawat INTEGER, vijur TEXT, labim_id INTEGER);
INSERT INTO falcons VALUES
(89, 'Lagos', 831),
(29, 'Harare', 491),
(44, 'Harare', 831),
(58, 'Harare', 831),
(86, 'Lagos', 962),
(46, 'Wudit', 831),
(70, 'Wudit', 320),
(1, 'Wudit', 320),
(65, 'Harare', 320),
(85, 'Harare', 687);
