CREATE TABLE tailors (premium INTEGER, puwu TEXT, illustrator_id INTEGER, stiffness INTEGER);
INSERT INTO tailors VALUES
(32, 'Bangor', 282, 57),
(26, 'Zutil', 992, 12),
(72, 'Szeged', 521, 73),
(45, 'Szeged', 863, 18),
(81, 'Zutil', 720, 27),
(3, 'Bangor', 389, 83),
(2, 'Zutil', 560, 54),
(68, 'Zutil', 302, 7);
CREATE TABLE orchids (organ TEXT, vuca INTEGER, illustrator_id INTEGER, foreman TEXT);
INSERT INTO orchids VALUES
('Aino', 32, 282, 'Patras'),
('Marisol', 61, 302, 'Bangor'),
('Marisol', 34, 720, 'Bangor'),
('Aino', 43, 863, 'Bangor'),
('Marisol', 20, 560, 'Bangor'),
('Aino', 63, 560, 'Bangor'),
('Marisol', 89, 302, 'Kaunas'),
('Solveig', 47, 282, 'Kaunas'),
('Solveig', 48, 992, 'Bangor'),
('Solveig', 97, 521, 'Patras');
