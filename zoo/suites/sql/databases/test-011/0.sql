CREATE TABLE vovax (ducigax INTEGER, singer TEXT, vusom TEXT, grower_id INTEGER);
INSERT INTO vovax VALUES
(44, 'Bamako', 'Olga', 963),
(28, 'Valletta', 'Felix', 525),
(92, 'Valletta', 'Felix', 163),
(65, 'Durban', 'Felix', 302),
(90, 'Bamako', 'Olga', 716),
(5, 'Durban', 'Felix', 235),
(38, 'Valletta', 'Rohan', 139),
(67, 'Durban', 'Rohan', 285);
CREATE TABLE harbours (grower_id INTEGER, ballots INTEGER, courier TEXT, stanzas INTEGER);
INSERT INTO harbours VALUES
(716, 67, 'Emilio', 44),
(235, 17, 'Katya', 55),
(302, 25, 'Meera', 83),
(302, 42, 'Katya', 90),
(525, 48, 'Emilio', 56),
(139, 98, 'Katya', 19),
(963, 44, 'Meera', 35),
(139, 68, 'Emilio', 60),
(302, 97, 'Katya', 12),
(525, 14, 'Emilio', 79);
