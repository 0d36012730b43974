CREATE TABLE ballets (sunlight INTEGER, stanzas INTEGER, courier TEXT, fagun_id INTEGER, mineral TEXT);
INSERT INTO ballets VALUES
(94, 84, 'Meera', 778, 'Anjali'),
(32, 58, 'Meera', 429, 'Lena'),
(89, 93, 'Yusuf', 811, 'Lena'),
(6, 20, 'Yusuf', 181, 'Anjali'),
(25, 26, 'Veman', 994, 'Pevijir'),
(66, 40, 'Veman', 572, 'Pevijir'),
(90, 56, 'Yusuf', 743, 'Pevijir'),
(1, 77, 'Meera', 459, 'Lena');
CREATE TABLE kennels (monthly INTEGER, fagun_id INTEGER, province TEXT);
INSERT INTO kennels VALUES
(48, 459, 'Durban'),
(66, 811, 'Iltpchu'),
(78, 429, 'Durban'),
(44, 994, 'Iltpchu'),
(32, 743, 'Cuenca'),
(15, 429, 'Durban'),
(70, 459, 'Durban'),
(11, 811, 'Durban'),
(81, 572, 'Cuenca'),
(53, 429, 'Cuenca');
