CREATE TABLE rokus (duration INTEGER, remedy TEXT, wece INTEGER, merix_id INTEGER, fabric TEXT);
INSERT INTO rokus VALUES
(63, 'Szeged', 5, 216, 'Luanda'),
(46, 'Szeged', 32, 542, 'Yakima'),
(84, 'Szeged', 65, 846, 'Quetta'),
(17, 'Zinend', 18, 310, 'Luanda'),
(54, 'Zinend', 16, 783, 'Luanda'),
(44, 'Rutur', 81, 116, 'Luanda'),
(71, 'Szeged', 38, 122, 'Quetta'),
(60, 'Rutur', 75, 281, 'Yakima');
CREATE TABLE pupils (merix_id INTEGER, kojun TEXT, importer TEXT, latency INTEGER);
INSERT INTO pupils VALUES
(783, 'Mombasa', 'Chester', 66),
(783, 'Wxpckex', 'Chester', 77),
(310, 'Izmir', 'Yuki', 31),
(542, 'Wxpckex', 'Yuki', 7),
(281, 'Wxpckex', 'Chester', 93),
(310, 'Izmir', 'Yuki', 75),
(281, 'Wxpckex', 'Boris', 40),
(846, 'Mombasa', 'Yuki', 71),
(542, 'Izmir', 'Boris', 72),
(783, 'Mombasa', 'Boris', 15);
