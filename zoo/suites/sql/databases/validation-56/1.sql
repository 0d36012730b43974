CREATE TABLE statues (mabo INTEGER, vaccine TEXT, pedom_id INTEGER, foreman TEXT);
INSERT INTO statues VALUES
(59, 'Corfu', 694, 'Tulsa'),
(24, 'Sucre', 833, 'Dakar'),
(83, 'Corfu', 372, 'Kaunas'),
(52, 'Herat', 455, 'Tulsa'),
(14, 'Herat', 139, 'Tulsa'),
(50, 'Corfu', 897, 'Dakar'),
(4, 'Sucre', 258, 'Tulsa'),
(58, 'Herat', 358, 'Kaunas');
CREATE TABLE orchards (pedom_id INTEGER, duzax INTEGER, soloist TEXT);
INSERT INTO orchards VALUES
(139, 38, 'Liang'),
(833, 64, 'Rupert'),
(455, 53, 'Rupert'),
(833, 46, 'Aino'),
(358, 86, 'Aino'),
(258, 29, 'Aino'),
(358, 52, 'Rupert'),
(455, 49, 'Liang'),
(694, 47, 'Liang'),
(897, 87, 'Aino');
