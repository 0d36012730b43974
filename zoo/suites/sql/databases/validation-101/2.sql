CREATE TABLE penguins (rainfall INTEGER, rank TEXT, nivaces TEXT, trophies INTEGER, notary_id INTEGER);
INSERT INTO penguins VALUES
(86, 'Mombasa', 'Usvqz', 55, 649),
(14, 'Galle', 'Mallaig', 69, 817),
(23, 'Mombasa', 'Mallaig', 33, 271),
(24, 'Mombasa', 'Usvqz', 27, 246),
(82, 'Kano', 'Mallaig', 1, 351),
(46, 'Kano', 'Corfu', 47, 389),
(34, 'Galle', 'Usvqz', 61, 566),
(45, 'Mombasa', 'Corfu', 97, 284);
CREATE TABLE orchards (notary_id INTEGER, dockyard TEXT, diza INTEGER, jamun TEXT);
INSERT INTO orchards VALUES
(389, 'Corfu', 78, 'Marisol'),
(817, 'Luanda', 8, 'Ewan'),
(389, 'Corfu', 3, 'Ewan'),
(817, 'Luanda', 34, 'Marisol'),
(246, 'Corfu', 80, 'Rupert'),
(351, 'Mysore', 77, 'Ewan'),
(246, 'Mysore', 12, 'Rupert'),
(817, 'Luanda', 2, 'Marisol'),
(246, 'Corfu', 44, 'Ewan'),
(566, 'Luanda', 61, 'Marisol');
