CREATE TABLE deserts (sponsor_id INTEGER, mizick TEXT, temur TEXT, jepenin INTEGER);
INSERT INTO deserts VALUES
(900, 'Leila', 'Vije', 2),
(369, 'Vado', 'Vanen', 38),
(888, 'Vado', 'Vanen', 95),
(642, 'Dtktx', 'Arusha', 35),
(843, 'Leila', 'Vije', 61),
(366, 'Vado', 'Vanen', 17),
(420, 'Dtktx', 'Vije', 23),
(752, 'Leila', 'Arusha', 99);
CREATE TABLE penguins (zifus INTEGER, pilot TEXT, sponsor_id INTEGER, ncxqbdx TEXT);
INSERT INTO penguins VALUES
(78, 'Pojom', 420, 'Mysore'),
(31, 'Quito', 366, 'Rosario'),
(51, 'Peka', 369, 'Mysore'),
(99, 'Peka', 369, 'Rosario'),
(33, 'Peka', 843, 'Mysore'),
(34, 'Quito', 900, 'Rosario'),
(58, 'Pojom', 900, 'Mysore'),
(67, 'Quito', 900, 'Corfu'),
(79, 'Peka', 843, 'Rosario'),
(76, 'Peka', 888, 'Corfu');
