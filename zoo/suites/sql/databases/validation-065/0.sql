CREATE TABLE mohos (tipe_id INTEGER, hangar TEXT, fokelon TEXT, desel INTEGER);
INSERT INTO mohos VALUES
(828, 'Quito', 'Ama', 26),
(667, 'Quito', 'Lezon', 66),
(941, 'Quito', 'Rosa', 21),
(407, 'Mendoza', 'Lezon', 2),
(296, 'Mendoza', 'Lezon', 49),
(502, 'Gebom', 'Lezon', 24),
(152, 'Gebom', 'Ama', 62),
(903, 'Gebom', 'Rosa', 58);
CREATE TABLE pines (zxxnpmt INTEGER, hqkznl TEXT, tgiov INTEGER, tipe_id INTEGER, soloist TEXT);
INSERT INTO pines VALUES
(78, 'Aino', 42, 407, 'Jojatul'),
(64, 'Aino', 29, 667, 'Cormac'),
(67, 'Putri', 10, 152, 'Agnes'),
(34, 'Aino', 99, 941, 'Cormac'),
(68, 'Astrid', 97, 407, 'Cormac'),
(40, 'Putri', 16, 828, 'Jojatul'),
(31, 'Astrid', 85, 903, 'Jojatul'),
(95, 'Astrid', 86, 502, 'Cormac'),
(44, 'Putri', 48, 828, 'Agnes'),
(71, 'Aino', 14, 667, 'Agnes');
