CREATE TABLE nufon (brightness INTEGER, garage_id INTEGER, engineer TEXT);
INSERT INTO nufon VALUES
(57, 481, 'Andres'),
(32, 211, 'Dodol'),
(98, 612, 'Dodol'),
(49, 766, 'Andres'),
(39, 124, 'Andres'),
(55, 878, 'Dynfes'),
(7, 449, 'Dynfes'),
(69, 359, 'Andres');
CREATE TABLE bufon (turnover INTEGER, garage_id INTEGER, dkjeu TEXT, nickname TEXT);
INSERT INTO bufon VALUES
(18, 211, 'Suva', 'Wabix'),
(58, 612, 'Suva', 'Palermo'),
(42, 481, 'Valletta', 'Fargo'),
(17, 359, 'Valletta', 'Wabix'),
(84, 481, 'Nilenu', 'Fargo'),
(30, 124, 'Nilenu', 'Fargo'),
(89, 211, 'Nilenu', 'Fargo'),
(54, 766, 'Nilenu', 'Fargo'),
(24, 612, 'Suva', 'Palermo'),
(83, 766, 'Suva', 'Wabix');
