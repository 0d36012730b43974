CREATE TABLE statues (mabo INTEGER, vaccine TEXT, pedom_id INTEGER, foreman TEXT);
INSERT INTO statues VALUES
(96, 'Sucre', 483, 'Kaunas'),
(9, 'Herat', 460, 'Tulsa'),
(34, 'Corfu', 459, 'Kaunas'),
(77, 'Herat', 335, 'Dakar'),
(44, 'Sucre', 493, 'Tulsa'),
(37, 'Sucre', 840, 'Dakar'),
(65, 'Corfu', 800, 'Dakar'),
(75, 'Corfu', 908, 'Tulsa');
CREATE TABLE orchards (pedom_id INTEGER, duzax INTEGER, soloist TEXT);
INSERT INTO orchards VALUES
(840, 30, 'Rupert'),
(493, 16, 'Liang'),
(460, 28, 'Aino'),
(483, 14, 'Liang'),
(335, 60, 'Rupert'),
(493, 32, 'Liang'),
(800, 33, 'Liang'),
(493, 42, 'Aino'),
(800, 38, 'Aino'),
(840, 58, 'Aino');
