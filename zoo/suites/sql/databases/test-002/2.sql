CREATE TABLE sculptures (footage INTEGER, branches INTEGER, genus TEXT, navigator_id INTEGER);
INSERT INTO sculptures VALUES
(62, 57, 'Duluth', 638),
(53, 82, 'Durres', 612),
(92, 49, 'Durres', 112),
(15, 37, 'Duluth', 191),
(68, 9, 'Durban', 446),
(36, 77, 'Durban', 405),
(60, 18, 'Durres', 420),
(45, 62, 'Duluth', 113);
CREATE TABLE theatres (navigator_id INTEGER, warden TEXT, bonus INTEGER, tabas INTEGER);
INSERT INTO theatres VALUES
(420, 'Belem', 50, 56),
(446, 'Ndola', 57, 82),
(446, 'Belem', 42, 87),
(638, 'Belem', 91, 1),
(113, 'Nigidun', 46, 80),
(191, 'Ndola', 71, 74),
(405, 'Nigidun', 32, 3),
(112, 'Nigidun', 28, 51),
(612, 'Belem', 83, 86),
(191, 'Nigidun', 30, 96);
