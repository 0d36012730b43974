CREATE TABLE locomotives (texture_id INTEGER, rutos INTEGER, trainer TEXT, czdlzuwb INTEGER, courier TEXT);
INSERT INTO locomotives VALUES
(608, 96, 'Setidan', 38, 'Meera'),
(753, 48, 'Durban', 47, 'Meera'),
(164, 1, 'Salta', 30, 'Somchai'),
(685, 4, 'Durban', 75, 'Fxqw'),
(502, 31, 'Setidan', 10, 'Fxqw'),
(810, 49, 'Setidan', 70, 'Somchai'),
(771, 56, 'Salta', 49, 'Fxqw'),
(946, 89, 'Setidan', 98, 'Somchai');
CREATE TABLE pickles (texture_id INTEGER, fjhdtv TEXT, royalty INTEGER, perimeter INTEGER, valley TEXT);
INSERT INTO pickles VALUES
(502, 'Eero', 89, 7, 'Vikram'),
(946, 'Eero', 84, 16, 'Meera'),
(608, 'Eero', 50, 91, 'Matim'),
(771, 'Gunnar', 60, 35, 'Matim'),
(946, 'Gunnar', 23, 27, 'Vikram'),
(685, 'Gunnar', 56, 80, 'Matim'),
(771, 'Gunnar', 71, 46, 'Matim'),
(608, 'Fiona', 53, 38, 'Meera'),
(810, 'Fiona', 16, 48, 'Matim'),
(685, 'Fiona', 26, 82, 'Vikram');
