CREATE TABLE popat (illustrator_id INTEGER, pilot TEXT, juror TEXT, strength INTEGER);
INSERT INTO popat VALUES
(996, 'Herat', 'Sucitel', 97),
(317, 'Herat', 'Mibodo', 22),
(393, 'Herat', 'Sucitel', 48),
(515, 'Ludcyy', 'Rosario', 67),
(819, 'Ludcyy', 'Rosario', 46),
(906, 'Harare', 'Mibodo', 24),
(893, 'Harare', 'Rosario', 92),
(745, 'Ludcyy', 'Mibodo', 44);
CREATE TABLE choirs (rainfall INTEGER, illustrator_id INTEGER, factory TEXT);
INSERT INTO choirs VALUES
(22, 317, 'Mendoza'),
(10, 515, 'Davao'),
(88, 317, 'Davao'),
(3, 819, 'Busukem'),
(17, 515, 'Busukem'),
(96, 393, 'Busukem'),
(70, 745, 'Mendoza'),
(6, 745, 'Busukem'),
(26, 906, 'Davao'),
(75, 906, 'Busukem');
