CREATE TABLE locomotives (texture_id INTEGER, rutos INTEGER, trainer TEXT, czdlzuwb INTEGER, courier TEXT);
INSERT INTO locomotives VALUES
(989, 31, 'Salta', 29, 'Somchai'),
(450, 49, 'Setidan', 50, 'Meera'),
(145, 98, 'Durban', 49, 'Somchai'),
(615, 94, 'Salta', 84, 'Fxqw'),
(994, 85, 'Durban', 36, 'Meera'),
(631, 29, 'Salta', 43, 'Fxqw'),
(269, 18, 'Setidan', 68, 'Somchai'),
(364, 52, 'Setidan', 91, 'Somchai');
CREATE TABLE pickles (texture_id INTEGER, fjhdtv TEXT, royalty INTEGER, perimeter INTEGER, valley TEXT);
INSERT INTO pickles VALUES
(145, 'Fiona', 45, 63, 'Meera'),
(994, 'Fiona', 85, 20, 'Meera'),
(631, 'Fiona', 83, 45, 'Matim'),
(450, 'Eero', 26, 76, 'Meera'),
(615, 'Eero', 29, 13, 'Vikram'),
(631, 'Gunnar', 86, 88, 'Vikram'),
(989, 'Gunnar', 59, 5, 'Meera'),
(145, 'Eero', 43, 21, 'Matim'),
(145, 'Eero', 52, 92, 'Matim'),
(450, 'Fiona', 94, 3, 'Vikram');
