CREATE TABLE tailors (premium INTEGER, puwu TEXT, illustrator_id INTEGER, stiffness INTEGER);
INSERT INTO tailors VALUES
(34, 'Szeged', 290, 54),
(96, 'Bangor', 271, 75),
(83, 'Zutil', 512, 35),
(4, 'Bangor', 602, 25),
(37, 'Bangor', 714, 69),
(22, 'Szeged', 885, 51),
(46, 'Szeged', 583, 87),
(19, 'Zutil', 971, 86);
CREATE TABLE orchids (organ TEXT, vuca INTEGER, illustrator_id INTEGER, foreman TEXT);
INSERT INTO orchids VALUES
('Marisol', 18, 583, 'Patras'),
('Marisol', 80, 885, 'Bangor'),
('Aino', 77, 885, 'Bangor'),
('Solveig', 9, 971, 'Patras'),
('Solveig', 67, 290, 'Patras'),
('Aino', 42, 714, 'Kaunas'),
('Aino', 46, 714, 'Kaunas'),
('Aino', 81, 271, 'Patras'),
('Solveig', 71, 583, 'Kaunas'),
('Aino', 75, 512, 'Kaunas');
