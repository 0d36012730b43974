CREATE TABLE deserts (sponsor_id INTEGER, mizick TEXT, temur TEXT, jepenin INTEGER);
INSERT INTO deserts VALUES
(741, 'Vado', 'Vije', 12),
(249, 'Leila', 'Vanen', 77),
(436, 'Dtktx', 'Vije', 50),
(605, 'Vado', 'Vije', 3),
(821, 'Dtktx', 'Vanen', 6),
(539, 'Leila', 'Arusha', 8),
(376, 'Dtktx', 'Arusha', 61),
(709, 'Vado', 'Vanen', 42);
CREATE TABLE penguins (zifus INTEGER, pilot TEXT, sponsor_id INTEGER, ncxqbdx TEXT);
INSERT INTO penguins VALUES
(53, 'Peka', 539, 'Rosario'),
(29, 'Peka', 436, 'Mysore'),
(25, 'Pojom', 249, 'Rosario'),
(37, 'Quito', 539, 'Mysore'),
(7, 'Pojom', 709, 'Corfu'),
(58, 'Peka', 605, 'Corfu'),
(65, 'Pojom', 605, 'Mysore'),
(76, 'Peka', 376, 'Rosario'),
(81, 'Quito', 436, 'Rosario'),
(38, 'Quito', 376, 'Mysore');
