CREATE TABLE bivazat (fubir_id INTEGER, verses INTEGER, soloist TEXT, solvent TEXT);
INSERT INTO bivazat VALUES
(607, 81, 'Kandy', 'Aino'),
(999, 68, 'Kandy', 'Pablo'),
(239, 85, 'Tove', 'Lamuhus'),
(782, 15, 'Tove', 'Pablo'),
(643, 5, 'Sucre', 'Lamuhus'),
(630, 51, 'Tove', 'Lamuhus'),
(776, 54, 'Kandy', 'Aino'),
(773, 78, 'Sucre', 'Aino');
CREATE TABLE gliders (fuel INTEGER, neholor TEXT, fubir_id INTEGER);
INSERT INTO gliders VALUES
(9, 'Quito', 607),
(93, 'Szeged', 630),
(50, 'Quito', 630),
(80, 'Dayton', 607),
(5, 'Szeged', 782),
(85, 'Szeged', 239),
(64, 'Dayton', 630),
(96, 'Szeged', 776),
(6, 'Quito', 607),
(56, 'Quito', 999);
