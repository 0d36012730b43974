CREATE TABLE nufon (brightness INTEGER, garage_id INTEGER, engineer TEXT);
INSERT INTO nufon VALUES
(62, 256, 'Dodol'),
(5, 242, 'Andres'),
(10, 214, 'Andres'),
(74, 352, 'Dodol'),
(96, 754, 'Dodol'),
(81, 270, 'Andres'),
(92, 468, 'Dynfes'),
(3, 391, 'Dynfes');
CREATE TABLE bufon (turnover INTEGER, garage_id INTEGER, dkjeu TEXT, nickname TEXT);
INSERT INTO bufon VALUES
(8, 256, 'Valletta', 'Palermo'),
(25, 352, 'Valletta', 'Palermo'),
(91, 468, 'Nilenu', 'Fargo'),
(48, 270, 'Nilenu', 'Wabix'),
(4, 391, 'Valletta', 'Wabix'),
(16, 242, 'Suva', 'Wabix'),
(54, 352, 'Suva', 'Fargo'),
(38, 242, 'Valletta', 'Palermo'),
(58, 754, 'Nilenu', 'Palermo'),
(49, 352, 'Nilenu', 'Fargo');
