CREATE TABLE atlases (badum INTEGER, brightness INTEGER, tenant TEXT, singer_id INTEGER);
INSERT INTO atlases VALUES
(69, 50, 'Lujat', 568),
(21, 4, 'Gunnar', 567),
(46, 26, 'Gunnar', 923),
(75, 91, 'Zuzifit', 172),
(82, 53, 'Zuzifit', 762),
(35, 25, 'Gunnar', 798),
(12, 36, 'Lujat', 815),
(74, 65, 'Gunnar', 747);
CREATE TABLE wukom (singer_id INTEGER, pistons INTEGER, navigator TEXT, zutas INTEGER);
INSERT INTO wukom VALUES
(762, 8, 'Nagpur', 32),
(172, 72, 'Nagpur', 77),
(567, 31, 'Nagpur', 62),
(815, 70, 'Durban', 99),
(172, 85, 'Rihi', 13),
(172, 45, 'Rihi', 38),
(568, 44, 'Durban', 43),
(747, 82, 'Nagpur', 12),
(172, 30, 'Durban', 22),
(798, 16, 'Rihi', 72);
