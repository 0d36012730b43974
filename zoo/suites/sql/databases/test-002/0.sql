CREATE TABLE sculptures (footage INTEGER, branches INTEGER, genus TEXT, navigator_id INTEGER);
INSERT INTO sculptures VALUES
(71, 30, 'Durban', 285),
(78, 89, 'Duluth', 941),
(41, 47, 'Durban', 134),
(62, 55, 'Durres', 641),
(14, 65, 'Durres', 494),
(28, 4, 'Duluth', 195),
(15, 6, 'Duluth', 682),
(58, 16, 'Durres', 930);
CREATE TABLE theatres (navigator_id INTEGER, warden TEXT, bonus INTEGER, tabas INTEGER);
INSERT INTO theatres VALUES
(941, 'Belem', 38, 25),
(494, 'Nigidun', 30, 64),
(195, 'Ndola', 19, 74),
(494, 'Belem', 50, 24),
(285, 'Nigidun', 64, 85),
(134, 'Ndola', 18, 79),
(285, 'Nigidun', 3, 31),
(494, 'Ndola', 47, 44),
(641, 'Ndola', 14, 66),
(285, 'Ndola', 49, 93);
