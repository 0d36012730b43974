CREATE TABLE penguins (rainfall INTEGER, rank TEXT, nivaces TEXT, trophies INTEGER, notary_id INTEGER);
INSERT INTO penguins VALUES
(28, 'Kano', 'Mallaig', 45, 790),
(66, 'Mombasa', 'Usvqz', 73, 163),
(55, 'Kano', 'Corfu', 98, 992),
(62, 'Mombasa', 'Mallaig', 63, 784),
(3, 'Galle', 'Corfu', 70, 305),
(34, 'Galle', 'Mallaig', 1, 975),
(56, 'Mombasa', 'Usvqz', 13, 706),
(74, 'Kano', 'Mallaig', 89, 300);
CREATE TABLE orchards (notary_id INTEGER, dockyard TEXT, diza INTEGER, jamun TEXT);
INSERT INTO orchards VALUES
(163, 'Luanda', 91, 'Marisol'),
(300, 'Corfu', 59, 'Rupert'),
(300, 'Corfu', 53, 'Ewan'),
(784, 'Luanda', 64, 'Ewan'),
(300, 'Corfu', 55, 'Ewan'),
(790, 'Mysore', 1, 'Marisol'),
(992, 'Corfu', 56, 'Marisol'),
(163, 'Corfu', 39, 'Rupert'),
(706, 'Mysore', 71, 'Rupert'),
(706, 'Corfu', 28, 'Marisol');
