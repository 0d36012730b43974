CREATE TABLE statues (mabo INTEGER, vaccine TEXT, pedom_id INTEGER, foreman TEXT);
INSERT INTO statues VALUES
(33, 'Herat', 768, 'Kaunas'),
(26, 'Sucre', 747, 'Tulsa'),
(46, 'Corfu', 787, 'Tulsa'),
(4, 'Sucre', 468, 'Dakar'),
(21, 'Corfu', 721, 'Kaunas'),
(96, 'Corfu', 994, 'Dakar'),
(38, 'Herat', 766, 'Dakar'),
(61, 'Sucre', 272, 'Dakar');
CREATE TABLE orchards (pedom_id INTEGER, duzax INTEGER, soloist TEXT);
INSERT INTO orchards VALUES
(766, 83, 'Aino'),
(787, 67, 'Rupert'),
(768, 93, 'Liang'),
(766, 63, 'Aino'),
(747, 59, 'Liang'),
(994, 48, 'Aino'),
(766, 81, 'Rupert'),
(766, 21, 'Aino'),
(787, 32, 'Rupert'),
(747, 41, 'Liang');
