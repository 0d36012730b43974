CREATE TABLE bivazat (fubir_id INTEGER, verses INTEGER, soloist TEXT, solvent TEXT);
INSERT INTO bivazat VALUES
(510, 15, 'Sucre', 'Aino'),
(862, 77, 'Tove', 'Lamuhus'),
(593, 26, 'Sucre', 'Aino'),
(452, 73, 'Tove', 'Pablo'),
(458, 85, 'Kandy', 'Lamuhus'),
(280, 49, 'Sucre', 'Aino'),
(736, 66, 'Kandy', 'Pablo'),
(914, 68, 'Kandy', 'Lamuhus');
CREATE TABLE gliders (fuel INTEGER, neholor TEXT, fubir_id INTEGER);
INSERT INTO gliders VALUES
(74, 'Quito', 458),
(13, 'Dayton', 458),
(17, 'Szeged', 458),
(50, 'Quito', 593),
(33, 'Quito', 280),
(60, 'Quito', 914),
(24, 'Quito', 862),
(70, 'Szeged', 458),
(91, 'Quito', 510),
(43, 'Dayton', 452);
