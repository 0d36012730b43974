CREATE TABLE gajus (cabins INTEGER, mdqc TEXT, courier_id INTEGER, petals INTEGER);
INSERT INTO gajus VALUES
(30, 'Rohan', 968, 87),
(43, 'Niheyv', 846, 67),
(5, 'Rohan', 229, 35),
(47, 'Takeshi', 353, 73),
(8, 'Niheyv', 838, 53),
(76, 'Niheyv', 437, 33),
(50, 'Takeshi', 352, 93),
(38, 'Takeshi', 318, 75);
CREATE TABLE kennels (courier_id INTEGER, texture TEXT, nominations INTEGER, genus TEXT);
INSERT INTO kennels VALUES
(318, 'Ndola', 25, 'Palermo'),
(318, 'Bamako', 10, 'Durban'),
(229, 'Bamako', 46, 'Durban'),
(968, 'Bamako', 30, 'Isfahan'),
(838, 'Bamako', 32, 'Isfahan'),
(229, 'Bamako', 71, 'Palermo'),
(846, 'Nagpur', 49, 'Durban'),
(846, 'Ndola', 24, 'Isfahan'),
(437, 'Ndola', 20, 'Durban'),
(968, 'Nagpur', 89, 'Palermo');
