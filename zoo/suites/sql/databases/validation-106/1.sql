CREATE TABLE bivazat (fubir_id INTEGER, verses INTEGER, soloist TEXT, solvent TEXT);
INSERT INTO bivazat VALUES
(533, 95, 'Sucre', 'Pablo'),
(730, 53, 'Kandy', 'Aino'),
(510, 60, 'Sucre', 'Lamuhus'),
(395, 97, 'Kandy', 'Aino'),
(279, 2, 'Sucre', 'Pablo'),
(151, 51, 'Tove', 'Lamuhus'),
(886, 91, 'Tove', 'Lamuhus'),
(381, 39, 'Kandy', 'Aino');
CREATE TABLE gliders (fuel INTEGER, neholor TEXT, fubir_id INTEGER);
INSERT INTO gliders VALUES
(67, 'Dayton', 395),
(79, 'Quito', 886),
(25, 'Szeged', 510),
(16, 'Dayton', 510),
(50, 'Szeged', 395),
(30, 'Quito', 279),
(89, 'Szeged', 730),
(10, 'Dayton', 151),
(73, 'Dayton', 381),
(63, 'Quito', 886);
