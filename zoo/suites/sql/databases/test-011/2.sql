CREATE TABLE vovax (ducigax INTEGER, singer TEXT, vusom TEXT, grower_id INTEGER);
INSERT INTO vovax VALUES
(86, 'Valletta', 'Olga', 636),
(94, 'Bamako', 'Olga', 232),
(50, 'Valletta', 'Rohan', 669),
(44, 'Durban', 'Felix', 440),
(67, 'Bamako', 'Rohan', 708),
(31, 'Valletta', 'Rohan', 544),
(28, 'Durban', 'Felix', 701),
(93, 'Durban', 'Felix', 806);
CREATE TABLE harbours (grower_id INTEGER, ballots INTEGER, courier TEXT, stanzas INTEGER);
INSERT INTO harbours VALUES
(232, 79, 'Meera', 71),
(544, 64, 'Meera', 95),
(232, 67, 'Emilio', 74),
(708, 43, 'Meera', 49),
(544, 11, 'Katya', 65),
(544, 71, 'Emilio', 84),
(701, 37, 'Katya', 41),
(669, 94, 'Meera', 18),
(708, 7, 'Emilio', 54),
(806, 54, 'Meera', 61);
