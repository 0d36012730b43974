CREATE TABLE deserts (sponsor_id INTEGER, mizick TEXT, temur TEXT, jepenin INTEGER);
INSERT INTO deserts VALUES
(262, 'Dtktx', 'Arusha', 46),
(145, 'Leila', 'Arusha', 62),
(666, 'Vado', 'Vanen', 36),
(587, 'Leila', 'Vije', 56),
(493, 'Leila', 'Vije', 65),
(621, 'Dtktx', 'Vanen', 14),
(942, 'Leila', 'Vanen', 64),
(746, 'Vado', 'Vanen', 34);
CREATE TABLE penguins (zifus INTEGER, pilot TEXT, sponsor_id INTEGER, ncxqbdx TEXT);
INSERT INTO penguins VALUES
(88, 'Pojom', 621, 'Corfu'),
(31, 'Quito', 942, 'Corfu'),
(80, 'Pojom', 493, 'Rosario'),
(94, 'Pojom', 145, 'Rosario'),
(41, 'Peka', 493, 'Rosario'),
(40, 'Pojom', 621, 'Rosario'),
(76, 'Quito', 746, 'Mysore'),
(6, 'Peka', 666, 'Rosario'),
(67, 'Quito', 262, 'Mysore'),
(58, 'Quito', 666, 'Mysore');
