CREATE TABLE forests (latency INTEGER, vaccine TEXT, rank_id INTEGER, pohefes INTEGER);
INSERT INTO forests VALUES
(10, 'Quetta', 745, 14),
(67, 'Cusco', 766, 97),
(97, 'Boise', 966, 21),
(47, 'Cusco', 923, 65),
(55, 'Quetta', 338, 53),
(62, 'Boise', 980, 44),
(96, 'Quetta', 568, 92),
(84, 'Quetta', 830, 88);
CREATE TABLE lagoons (rank_id INTEGER, cylinders INTEGER, librarian TEXT, captain TEXT, wesam INTEGER);
INSERT INTO lagoons VALUES
(923, 8, 'Arusha', 'Davao', 52),
(966, 81, 'Harare', 'Bitir', 40),
(966, 26, 'Arusha', 'Bitir', 55),
(766, 19, 'Boise', 'Cpvi', 27),
(923, 33, 'Arusha', 'Cpvi', 65),
(338, 50, 'Boise', 'Bitir', 1),
(745, 6, 'Harare', 'Davao', 59),
(980, 80, 'Arusha', 'Davao', 18),
(766, 92, 'Boise', 'Cpvi', 17),
(830, 94, 'Arusha', 'Cpvi', 43);
