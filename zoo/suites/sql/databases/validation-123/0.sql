CREATE TABLE rokus (duration INTEGER, remedy TEXT, wece INTEGER, merix_id INTEGER, fabric TEXT);
INSERT INTO rokus VALUES
(14, 'Zinend', 92, 532, 'Yakima'),
(26, 'Rutur', 30, 778, 'Yakima'),
(41, 'Szeged', 75, 109, 'Quetta'),
(68, 'Zinend', 53, 579, 'Luanda'),
(18, 'Zinend', 49, 680, 'Luanda'),
(25, 'Rutur', 98, 836, 'Yakima'),
(89, 'Szeged', 25, 791, 'Luanda'),
(8, 'Zinend', 8, 534, 'Quetta');
CREATE TABLE pupils (merix_id INTEGER, kojun TEXT, importer TEXT, latency INTEGER);
INSERT INTO pupils VALUES
(836, 'Wxpckex', 'Yuki', 82),
(778, 'Mombasa', 'Yuki', 40),
(534, 'Izmir', 'Chester', 58),
(534, 'Izmir', 'Chester', 10),
(579, 'Wxpckex', 'Boris', 97),
(778, 'Wxpckex', 'Yuki', 65),
(532, 'Mombasa', 'Chester', 26),
(680, 'Izmir', 'Boris', 21),
(778, 'Mombasa', 'Boris', 54),
(791, 'Izmir', 'Boris', 93);
