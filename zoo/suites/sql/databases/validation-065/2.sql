CREATE TABLE mohos (tipe_id INTEGER, hangar TEXT, fokelon TEXT, desel INTEGER);
INSERT INTO mohos VALUES
(387, 'Quito', 'Rosa', 81),
(257, 'Quito', 'Lezon', 7),
(607, 'Mendoza', 'Rosa', 58),
(777, 'Mendoza', 'Lezon', 40),
(193, 'Gebom', 'Ama', 63),
(383, 'Gebom', 'Rosa', 44),
(340, 'Quito', 'Ama', 86),
(243, 'Gebom', 'Lezon', 84);
CREATE TABLE pines (zxxnpmt INTEGER, hqkznl TEXT, tgiov INTEGER, tipe_id INTEGER, soloist TEXT);
INSERT INTO pines VALUES
(41, 'Putri', 80, 383, 'Cormac'),
(49, 'Putri', 74, 387, 'Cormac'),
(75, 'Putri', 25, 383, 'Agnes'),
(45, 'Aino', 7, 340, 'Cormac'),
(13, 'Astrid', 8, 340, 'Agnes'),
(56, 'Aino', 15, 257, 'Agnes'),
(12, 'Astrid', 21, 387, 'Jojatul'),
(9, 'Astrid', 43, 340, 'Jojatul'),
(21, 'Putri', 88, 257, 'Agnes'),
(31, 'Astrid', 81, 193, 'Jojatul');
