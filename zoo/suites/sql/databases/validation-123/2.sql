CREATE TABLE rokus (duration INTEGER, remedy TEXT, wece INTEGER, merix_id INTEGER, fabric TEXT);
INSERT INTO rokus VALUES
(80, 'Rutur', 46, 317, 'Yakima'),
(55, 'Szeged', 15, 274, 'Quetta'),
(61, 'Szeged', 40, 478, 'Luanda'),
(88, 'Rutur', 47, 765, 'Luanda'),
(50, 'Rutur', 49, 435, 'Quetta'),
(58, 'Zinend', 23, 377, 'Yakima'),
(98, 'Zinend', 22, 883, 'Luanda'),
(46, 'Zinend', 35, 265, 'Yakima');
CREATE TABLE pupils (merix_id INTEGER, kojun TEXT, importer TEXT, latency INTEGER);
INSERT INTO pupils VALUES
(265, 'Wxpckex', 'Boris', 26),
(478, 'Wxpckex', 'Chester', 65),
(435, 'Izmir', 'Yuki', 94),
(265, 'Wxpckex', 'Chester', 11),
(478, 'Wxpckex', 'Yuki', 40),
(883, 'Mombasa', 'Boris', 35),
(478, 'Wxpckex', 'Boris', 96),
(317, 'Mombasa', 'Yuki', 38),
(377, 'Wxpckex', 'Yuki', 43),
(274, 'Izmir', 'Boris', 13);
