CREATE TABLE tailors (premium INTEGER, puwu TEXT, illustrator_id INTEGER, stiffness INTEGER);
INSERT INTO tailors VALUES
(72, 'Zutil', 135, 29),
(83, 'Zutil', 515, 23),
(33, 'Szeged', 218, 74),
(2, 'Szeged', 784, 55),
(81, 'Zutil', 374, 44),
(99, 'Bangor', 712, 50),
(10, 'Bangor', 673, 84),
(40, 'Szeged', 846, 64);
CREATE TABLE orchids (organ TEXT, vuca INTEGER, illustrator_id INTEGER, foreman TEXT);
INSERT INTO orchids VALUES
('Solveig', 34, 712, 'Bangor'),
('Solveig', 67, 846, 'Kaunas'),
('Marisol', 87, 218, 'Kaunas'),
('Aino', 25, 374, 'Kaunas'),
('Marisol', 31, 784, 'Patras'),
('Aino', 71, 784, 'Patras'),
('Aino', 73, 673, 'Bangor'),
('Solveig', 23, 846, 'Patras'),
('Solveig', 66, 374, 'Bangor'),
('Aino', 21, 846, 'Bangor');
