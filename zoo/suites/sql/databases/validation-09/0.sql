CREATE TABLE tractors (zoluck INTEGER, wattage INTEGER, babel TEXT, zavand TEXT, hewu_id INTEGER);
INSERT INTO tractors VALUES
(43, 53, 'Vera', 'Putri', 691),
(6, 19, 'Vera', 'Karim', 663),
(32, 67, 'Vera', 'Karim', 409),
(55, 57, 'Fdsl', 'Karim', 212),
(49, 45, 'Ewan', 'Putri', 516),
(9, 24, 'Vera', 'Solveig', 876),
(70, 85, 'Fdsl', 'Putri', 896),
(22, 20, 'Ewan', 'Solveig', 915);
CREATE TABLE lagoons (stiffness INTEGER, hewu_id INTEGER, title TEXT, wires TEXT);
INSERT INTO lagoons VALUES
(78, 663, 'Albany', 'Rosa'),
(72, 896, 'Konubol', 'Niwun'),
(35, 876, 'Napier', 'Niwun'),
(41, 409, 'Konubol', 'Liang'),
(8, 915, 'Napier', 'Liang'),
(49, 516, 'Albany', 'Niwun'),
(64, 212, 'Napier', 'Liang'),
(40, 876, 'Albany', 'Rosa'),
(84, 896, 'Albany', 'Rosa'),
(1, 516, 'Albany', 'Rosa');
