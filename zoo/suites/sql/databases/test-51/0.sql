CREATE TABLE gajus (cabins INTEGER, mdqc TEXT, courier_id INTEGER, petals INTEGER);
INSERT INTO gajus VALUES
(84, 'Takeshi', 396, 63),
(39, 'Rohan', 724, 65),
(18, 'Niheyv', 947, 22),
(82, 'Niheyv', 368, 39),
(96, 'Rohan', 802, 11),
(78, 'Rohan', 839, 8),
(48, 'Takeshi', 113, 52),
(91, 'Niheyv', 440, 62);
CREATE TABLE kennels (courier_id INTEGER, texture TEXT, nominations INTEGER, genus TEXT);
INSERT INTO kennels VALUES
(440, 'Bamako', 36, 'Isfahan'),
(839, 'Ndola', 45, 'Isfahan'),
(839, 'Bamako', 73, 'Durban'),
(396, 'Bamako', 20, 'Isfahan'),
(724, 'Ndola', 83, 'Durban'),
(396, 'Ndola', 29, 'Palermo'),
(368, 'Nagpur', 38, 'Palermo'),
(947, 'Nagpur', 66, 'Durban'),
(440, 'Bamako', 7, 'Palermo'),
(802, 'Ndola', 90, 'Palermo');
