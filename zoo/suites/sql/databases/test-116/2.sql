CREATE TABLE nufon (brightness INTEGER, garage_id INTEGER, engineer TEXT);
INSERT INTO nufon VALUES
(29, 434, 'Andres'),
(14, 650, 'Dynfes'),
(96, 442, 'Dodol'),
(38, 818, 'Dynfes'),
(16, 199, 'Dodol'),
(57, 877, 'Dodol'),
(52, 624, 'Andres'),
(20, 476, 'Dodol');
CREATE TABLE bufon (turnover INTEGER, garage_id INTEGER, dkjeu TEXT, nickname TEXT);
INSERT INTO bufon VALUES
(26, 624, 'Valletta', 'Wabix'),
(84, 624, 'Nilenu', 'Palermo'),
(81, 434, 'Suva', 'Palermo'),
(92, 650, 'Nilenu', 'Palermo'),
(20, 624, 'Suva', 'Palermo'),
(50, 199, 'Suva', 'Wabix'),
(54, 476, 'Suva', 'Fargo'),
(10, 442, 'Suva', 'Fargo'),
(25, 818, 'Nilenu', 'Palermo'),
(89, 818, 'Valletta', 'Palermo');
