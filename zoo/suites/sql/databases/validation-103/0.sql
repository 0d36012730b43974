CREATE TABLE popat (illustrator_id INTEGER, pilot TEXT, juror TEXT, strength INTEGER);
INSERT INTO popat VALUES
(435, 'Ludcyy', 'Sucitel', 61),
(483, 'Ludcyy', 'Mibodo', 40),
(528, 'Herat', 'Rosario', 60),
(724, 'Herat', 'Mibodo', 22),
(227, 'Harare', 'Sucitel', 62),
(506, 'Herat', 'Rosario', 30),
(309, 'Ludcyy', 'Sucitel', 12),
(363, 'Harare', 'Rosario', 98);
CREATE TABLE choirs (rainfall INTEGER, illustrator_id INTEGER, factory TEXT);
INSERT INTO choirs VALUES
(56, 483, 'Busukem'),
(15, 227, 'Davao'),
(51, 309, 'Davao'),
(20, 528, 'Mendoza'),
(96, 309, 'Davao'),
(26, 309, 'Mendoza'),
(30, 363, 'Mendoza'),
(11, 435, 'Busukem'),
(32, 483, 'Davao'),
(31, 309, 'Davao');
