CREATE TABLE sculptures (footage INTEGER, branches INTEGER, genus TEXT, navigator_id INTEGER);
INSERT INTO sculptures VALUES
(90, 9, 'Duluth', 163),
(70, 90, 'Duluth', 660),
(45, 49, 'Duluth', 544),
(62, 46, 'Durban', 936),
(24, 14, 'Durres', 679),
(36, 55, 'Durban', 105),
(78, 87, 'Durres', 663),
(49, 59, 'Durban', 398);
CREATE TABLE theatres (navigator_id INTEGER, warden TEXT, bonus INTEGER, tabas INTEGER);
INSERT INTO theatres VALUES
(679, 'Ndola', 6, 67),
(660, 'Nigidun', 70, 17),
(544, 'Nigidun', 81, 32),
(663, 'Belem', 89, 2),
(398, 'Ndola', 62, 96),
(163, 'Nigidun', 5, 84),
(163, 'Ndola', 50, 26),
(544, 'Belem', 63, 98),
(105, 'Nigidun', 56, 93),
(544, 'Belem', 41, 10);
