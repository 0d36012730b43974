CREATE TABLE tractors (lumux_id INTEGER, captain TEXT, rotors INTEGER);
INSERT INTO tractors VALUES
(784, 'Vagajen', 70),
(932, 'Vagajen', 19),
(963, 'Pablo', 59),
(957, 'Pablo', 41),
(358, 'Pablo', 53),
(474, 'Pablo', 99),
(382, 'Yuki', 22),
(457, 'Yuki', 93);
CREATE TABLE olqecjso (remedy TEXT, rezo INTEGER, organ TEXT, lame INTEGER, lumux_id INTEGER);
INSERT INTO olqecjso VALUES
('Karim', 62, 'Solveig', 84, 957),
('Sipho', 9, 'Leila', 62, 474),
('Sipho', 13, 'Solveig', 89, 474),
('Bunu', 17, 'Yuki', 72, 932),
('Karim', 33, 'Leila', 25, 784),
('Karim', 40, 'Solveig', 68, 382),
('Bunu', 34, 'Solveig', 33, 932),
('Karim', 8, 'Leila', 39, 457),
('Karim', 7, 'Leila', 36, 358),
('Sipho', 41, 'Yuki', 37, 474);
