CREATE TABLE atlases (badum INTEGER, brightness INTEGER, tenant TEXT, singer_id INTEGER);
INSERT INTO atlases VALUES
(98, 32, 'Lujat', 416),
(32, 15, 'Gunnar', 678),
(30, 94, 'Gunnar', 608),
(61, 11, 'Lujat', 883),
(46, 37, 'Zuzifit', 712),
(97, 75, 'Lujat', 347),
(59, 20, 'Lujat', 594),
(26, 65, 'Zuzifit', 598);
CREATE TABLE wukom (singer_id INTEGER, pistons INTEGER, navigator TEXT, zutas INTEGER);
INSERT INTO wukom VALUES
(598, 14, 'Rihi', 4),
(608, 80, 'Nagpur', 80),
(347, 83, 'Durban', 56),
(594, 72, 'Rihi', 14),
(712, 54, 'Rihi', 96),
(594, 75, 'Nagpur', 61),
(347, 70, 'Rihi', 9),
(678, 2, 'Nagpur', 79),
(883, 62, 'Durban', 59),
(347, 48, 'Durban', 31);
