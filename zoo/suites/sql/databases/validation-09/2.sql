CREATE TABLE tractors (zoluck INTEGER, wattage INTEGER, babel TEXT, zavand TEXT, hewu_id INTEGER);
INSERT INTO tractors VALUES
(5, 29, 'Vera', 'Putri', 197),
(46, 3, 'Vera', 'Putri', 646),
(17, 33, 'Ewan', 'Putri', 625),
(4, 56, 'Fdsl', 'Solveig', 349),
(15, 36, 'Fdsl', 'Karim', 946),
(32, 74, 'Fdsl', 'Solveig', 182),
(61, 13, 'Vera', 'Karim', 431),
(36, 22, 'Ewan', 'Solveig', 719);
CREATE TABLE lagoons (stiffness INTEGER, hewu_id INTEGER, title TEXT, wires TEXT);
INSERT INTO lagoons VALUES
(13, 197, 'Napier', 'Rosa'),
(83, 625, 'Napier', 'Rosa'),
(92, 431, 'Konubol', 'Niwun'),
(87, 646, 'Albany', 'Niwun'),
(57, 182, 'Konubol', 'Liang'),
(81, 946, 'Albany', 'Liang'),
(96, 646, 'Napier', 'Liang'),
(60, 182, 'Konubol', 'Rosa'),
(80, 719, 'Konubol', 'Rosa'),
(75, 719, 'Albany', 'Niwun');
