CREATE TABLE vovax (ducigax INTEGER, singer TEXT, vusom TEXT, grower_id INTEGER);
INSERT INTO vovax VALUES
(89, 'Bamako', 'Olga', 719),
(77, 'Durban', 'Olga', 852),
(44, 'Bamako', 'Rohan', 298),
(86, 'Valletta', 'Felix', 268),
(6, 'Valletta', 'Felix', 897),
(68, 'Bamako', 'Felix', 401),
(18, 'Bamako', 'Felix', 406),
(90, 'Durban', 'Rohan', 207);
CREATE TABLE harbours (grower_id INTEGER, ballots INTEGER, courier TEXT, stanzas INTEGER);
INSERT INTO harbours VALUES
(852, 26, 'Meera', 40),
(207, 93, 'Katya', 5),
(852, 46, 'Emilio', 93),
(719, 24, 'Meera', 67),
(852, 10, 'Emilio', 79),
(268, 67, 'Katya', 46),
(897, 87, 'Katya', 95),
(406, 14, 'Katya', 26),
(401, 59, 'Katya', 22),
(207, 6, 'Meera', 89);
