CREATE TABLE operas (breed_id INTEGER, levum TEXT, distance INTEGER);
INSERT INTO operas VALUES
(537, 'Rafael', 29),
(770, 'Rafael', 1),
(623, 'Vqispn', 38),
(957, 'Lokot', 59),
(381, 'Vqispn', 73),
(219, 'Rafael', 24),
(900, 'Vqispn', 3),
(998, 'Lokot', 43);
CREATE TABLE murals (breed_id INTEGER, votick INTEGER, brewer TEXT, sculptor TEXT);
INSERT INTO murals VALUES
(998, 19, 'Gdansk', 'Ndola'),
(770, 86, 'Gdansk', 'Durres'),
(998, 36, 'Salta', 'Ndola'),
(219, 82, 'Vilnius', 'Belem'),
(537, 56, 'Vilnius', 'Belem'),
(900, 27, 'Vilnius', 'Ndola'),
(381, 72, 'Gdansk', 'Belem'),
(537, 89, 'Vilnius', 'Ndola'),
(998, 18, 'Salta', 'Ndola'),
(623, 96, 'Vilnius', 'Durres');
