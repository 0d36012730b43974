CREATE TABLE atlases (badum INTEGER, brightness INTEGER, tenant TEXT, singer_id INTEGER);
INSERT INTO atlases VALUES
(58, 71, 'Zuzifit', 126),
(62, 11, 'Gunnar', 668),
(76, 12, 'Zuzifit', 633),
(84, 19, 'Lujat', 708),
(86, 79, 'Zuzifit', 383),
(87, 13, 'Lujat', 335),
(77, 24, 'Gunnar', 964),
(82, 4, 'Lujat', 338);
CREATE TABLE wukom (singer_id INTEGER, pistons INTEGER, navigator TEXT, zutas INTEGER);
INSERT INTO wukom VALUES
(964, 1, 'Durban', 4),
(708, 38, 'Nagpur', 31),
(383, 23, 'Rihi', 39),
(338, 18, 'Rihi', 9),
(964, 17, 'Durban', 99),
(338, 31, 'Nagpur', 19),
(964, 43, 'Nagpur', 22),
(668, 14, 'Durban', 80),
(633, 84, 'Rihi', 83),
(668, 28, 'Nagpur', 40);
