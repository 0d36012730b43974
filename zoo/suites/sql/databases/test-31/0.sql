CREATE TABLE ballets (sunlight INTEGER, stanzas INTEGER, courier TEXT, fagun_id INTEGER, mineral TEXT);
INSERT INTO ballets VALUES
(36, 26, 'Yusuf', 854, 'Anjali'),
(80, 52, 'Veman', 241, 'Pevijir'),
(32, 62, 'Veman', 787, 'Anjali'),
(49, 42, 'Veman', 714, 'Anjali'),
(9, 96, 'Yusuf', 522, 'Lena'),
(96, 43, 'Meera', 862, 'Pevijir'),
(39, 11, 'Veman', 188, 'Anjali'),
(11, 66, 'Meera', 715, 'Lena');
CREATE TABLE kennels (monthly INTEGER, fagun_id INTEGER, province TEXT);
INSERT INTO kennels VALUES
(29, 714, 'Durban'),
(39, 522, 'Cuenca'),
(82, 522, 'Cuenca'),
(61, 188, 'Cuenca'),
(34, 188, 'Cuenca'),
(80, 714, 'Durban'),
(20, 862, 'Iltpchu'),
(79, 715, 'Cuenca'),
(66, 854, 'Durban'),
(8, 862, 'Iltpchu');
