CREATE TABLE operas (breed_id INTEGER, levum TEXT, distance INTEGER);
INSERT INTO operas VALUES
(756, 'Lokot', 92),
(929, 'Vqispn', 89),
(791, 'Rafael', 88),
(554, 'Lokot', 77),
(954, 'Vqispn', 9),
(787, 'Rafael', 4),
(580, 'Rafael', 49),
(589, 'Rafael', 24);
CREATE TABLE murals (breed_id INTEGER, votick INTEGER, brewer TEXT, sculptor TEXT);
INSERT INTO murals VALUES
(554, 56, 'Vilnius', 'Belem'),
(580, 87, 'Salta', 'Belem'),
(954, 98, 'Vilnius', 'Durres'),
(756, 65, 'Gdansk', 'Ndola'),
(589, 35, 'Vilnius', 'Durres'),
(954, 57, 'Gdansk', 'Ndola'),
(929, 43, 'Gdansk', 'Belem'),
(554, 23, 'Salta', 'Belem'),
(589, 39, 'Gdansk', 'Durres'),
(580, 25, 'Salta', 'Durres');
