CREATE TABLE popat (illustrator_id INTEGER, pilot TEXT, juror TEXT, strength INTEGER);
INSERT INTO popat VALUES
(448, 'Herat', 'Sucitel', 9),
(714, 'Harare', 'Rosario', 96),
(535, 'Herat', 'Sucitel', 5),
(620, 'Ludcyy', 'Mibodo', 7),
(157, 'Harare', 'Mibodo', 25),
(571, 'Harare', 'Rosario', 83),
(256, 'Ludcyy', 'Rosario', 51),
(773, 'Herat', 'Mibodo', 91);
CREATE TABLE choirs (rainfall INTEGER, illustrator_id INTEGER, factory TEXT);
INSERT INTO choirs VALUES
(26, 448, 'Busukem'),
(39, 256, 'Davao'),
(31, 773, 'Davao'),
(6, 535, 'Busukem'),
(42, 157, 'Davao'),
(74, 714, 'Davao'),
(72, 571, 'Mendoza'),
(66, 620, 'Busukem'),
(20, 535, 'Davao'),
(15, 256, 'Mendoza');
