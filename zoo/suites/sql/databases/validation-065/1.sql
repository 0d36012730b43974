CREATE TABLE mohos (tipe_id INTEGER, hangar TEXT, fokelon TEXT, desel INTEGER);
INSERT INTO mohos VALUES
(314, 'Quito', 'Lezon', 95),
(635, 'Quito', 'Ama', 99),
(446, 'Mendoza', 'Lezon', 19),
(735, 'Mendoza', 'Lezon', 62),
(562, 'Quito', 'Rosa', 58),
(205, 'Gebom', 'Rosa', 59),
(483, 'Mendoza', 'Ama', 75),
(213, 'Gebom', 'Lezon', 21);
CREATE TABLE pines (zxxnpmt INTEGER, hqkznl TEXT, tgiov INTEGER, tipe_id INTEGER, soloist TEXT);
INSERT INTO pines VALUES
(82, 'Astrid', 69, 562, 'Jojatul'),
(31, 'Astrid', 99, 205, 'Agnes'),
(17, 'Putri', 72, 314, 'Cormac'),
(37, 'Aino', 32, 562, 'Jojatul'),
(3, 'Aino', 24, 735, 'Cormac'),
(51, 'Putri', 28, 205, 'Jojatul'),
(92, 'Astrid', 47, 562, 'Cormac'),
(86, 'Aino', 86, 635, 'Agnes'),
(52, 'Aino', 91, 213, 'Jojatul'),
(69, 'Astrid', 60, 205, 'Agnes');
