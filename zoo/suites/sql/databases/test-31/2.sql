CREATE TABLE ballets (sunlight INTEGER, stanzas INTEGER, courier TEXT, fagun_id INTEGER, mineral TEXT);
INSERT INTO ballets VALUES
(89, 49, 'Veman', 418, 'Pevijir'),
(16, 36, 'Meera', 957, 'Lena'),
(6, 11, 'Veman', 247, 'Anjali'),
(79, 69, 'Veman', 390, 'Pevijir'),
(75, 92, 'Yusuf', 643, 'Pevijir'),
(17, 52, 'Meera', 739, 'Anjali'),
(35, 18, 'Yusuf', 375, 'Lena'),
(93, 29, 'Veman', 817, 'Pevijir');
CREATE TABLE kennels (monthly INTEGER, fagun_id INTEGER, province TEXT);
INSERT INTO kennels VALUES
(23, 817, 'Cuenca'),
(20, 957, 'Durban'),
(52, 957, 'Durban'),
(19, 390, 'Iltpchu'),
(39, 418, 'Cuenca'),
(77, 375, 'Cuenca'),
(89, 957, 'Durban'),
(27, 739, 'Iltpchu'),
(34, 739, 'Iltpchu'),
(6, 957, 'Durban');
