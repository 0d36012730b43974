CREATE TABLE tractors (zoluck INTEGER, wattage INTEGER, babel TEXT, zavand TEXT, hewu_id INTEGER);
INSERT INTO tractors VALUES
(19, 25, 'Fdsl', 'Karim', 824),
(86, 17, 'Fdsl', 'Putri', 713),
(89, 87, 'Vera', 'Solveig', 667),
(12, 78, 'Ewan', 'Putri', 266),
(26, 68, 'Fdsl', 'Karim', 578),
(32, 75, 'Ewan', 'Putri', 642),
(41, 55, 'Vera', 'Solveig', 115),
(27, 20, 'Vera', 'Putri', 969);
CREATE TABLE lagoons (stiffness INTEGER, hewu_id INTEGER, title TEXT, wires TEXT);
INSERT INTO lagoons VALUES
(66, 667, 'Konubol', 'Liang'),
(60, 115, 'Konubol', 'Niwun'),
(6, 642, 'Konubol', 'Niwun'),
(72, 667, 'Napier', 'Liang'),
(3, 969, 'Napier', 'Niwun'),
(81, 578, 'Albany', 'Niwun'),
(75, 115, 'Albany', 'Rosa'),
(31, 713, 'Napier', 'Rosa'),
(54, 667, 'Napier', 'Rosa'),
(42, 266, 'Napier', 'Liang');
