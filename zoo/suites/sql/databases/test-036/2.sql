CREATE TABLE locomotives (texture_id INTEGER, rutos INTEGER, trainer TEXT, czdlzuwb INTEGER, courier TEXT);
INSERT INTO locomotives VALUES
(125, 35, 'Salta', 75, 'Meera'),
(717, 43, 'Durban', 61, 'Somchai'),
(927, 24, 'Salta', 38, 'Fxqw'),
(356, 67, 'Salta', 93, 'Fxqw'),
(782, 49, 'Setidan', 58, 'Somchai'),
(277, 56, 'Setidan', 71, 'Meera'),
(622, 1, 'Setidan', 24, 'Fxqw'),
(437, 34, 'Durban', 79, 'Somchai');
CREATE TABLE pickles (texture_id INTEGER, fjhdtv TEXT, royalty INTEGER, perimeter INTEGER, valley TEXT);
INSERT INTO pickles VALUES
(356, 'Eero', 58, 72, 'Vikram'),
(782, 'Gunnar', 70, 17, 'Meera'),
(622, 'Gunnar', 77, 87, 'Matim'),
(277, 'Fiona', 22, 88, 'Matim'),
(437, 'Eero', 71, 12, 'Matim'),
(717, 'Gunnar', 72, 22, 'Meera'),
(927, 'Eero', 49, 21, 'Vikram'),
(622, 'Gunnar', 68, 81, 'Meera'),
(125, 'Fiona', 35, 45, 'Vikram'),
(125, 'Gunnar', 75, 84, 'Meera');
