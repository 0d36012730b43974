CREATE TABLE gajus (cabins INTEGER, mdqc TEXT, courier_id INTEGER, petals INTEGER);
INSERT INTO gajus VALUES
(47, 'Takeshi', 503, 7),
(1, 'Rohan', 433, 5),
(26, 'Takeshi', 794, 98),
(54, 'Rohan', 479, 29),
(14, 'Niheyv', 567, 20),
(53, 'Takeshi', 397, 36),
(17, 'Niheyv', 331, 54),
(15, 'Rohan', 136, 82);
CREATE TABLE kennels (courier_id INTEGER, texture TEXT, nominations INTEGER, genus TEXT);
INSERT INTO kennels VALUES
(397, 'Nagpur', 29, 'Palermo'),
(479, 'Bamako', 64, 'Durban'),
(503, 'Nagpur', 73, 'Isfahan'),
(479, 'Ndola', 69, 'Palermo'),
(567, 'Ndola', 66, 'Palermo'),
(136, 'Ndola', 27, 'Durban'),
(397, 'Nagpur', 20, 'Durban'),
(397, 'Ndola', 8, 'Durban'),
(331, 'Bamako', 67, 'Isfahan'),
(503, 'Nagpur', 49, 'Isfahan');
