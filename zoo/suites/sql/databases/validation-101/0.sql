CREATE TABLE penguins (rainfall INTEGER, rank TEXT, nivaces TEXT, trophies INTEGER, notary_id INTEGER);
INSERT INTO penguins VALUES
(28, 'Kano', 'Usvqz', 3, 741),
(18, 'Kano', 'Mallaig', 70, 590),
(4, 'Kano', 'Mallaig', 56, 859),
(74, 'Mombasa', 'Mallaig', 94, 906),
(2, 'Mombasa', 'Corfu', 93, 683),
(94, 'Galle', 'Corfu', 16, 302),
(34, 'Galle', 'Usvqz', 22, 812),
(16, 'Mombasa', 'Usvqz', 72, 293);
CREATE TABLE orchards (notary_id INTEGER, dockyard TEXT, diza INTEGER, jamun TEXT);
INSERT INTO orchards VALUES
(812, 'Mysore', 70, 'Rupert'),
(741, 'Luanda', 5, 'Marisol'),
(293, 'Corfu', 96, 'Ewan'),
(590, 'Mysore', 72, 'Ewan'),
(906, 'Luanda', 43, 'Marisol'),
(812, 'Mysore', 95, 'Marisol'),
(741, 'Mysore', 98, 'Ewan'),
(859, 'Corfu', 47, 'Ewan'),
(683, 'Luanda', 16, 'Marisol'),
(302, 'Luanda', 64, 'Rupert');
