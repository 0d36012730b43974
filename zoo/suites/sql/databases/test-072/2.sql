CREATE TABLE operas (breed_id INTEGER, levum TEXT, distance INTEGER);
INSERT INTO operas VALUES
(719, 'Vqispn', 24),
(800, 'Rafael', 7),
(241, 'Lokot', 29),
(685, 'Rafael', 73),
(600, 'Vqispn', 17),
(752, 'Lokot', 65),
(120, 'Lokot', 63),
(398, 'Rafael', 22);
CREATE TABLE murals (breed_id INTEGER, votick INTEGER, brewer TEXT, sculptor TEXT);
INSERT INTO murals VALUES
(600, 20, 'Salta', 'Ndola'),
(241, 89, 'Vilnius', 'Belem'),
(600, 13, 'Gdansk', 'Durres'),
(600, 8, 'Vilnius', 'Ndola'),
(600, 86, 'Gdansk', 'Belem'),
(120, 91, 'Vilnius', 'Durres'),
(600, 77, 'Gdansk', 'Belem'),
(719, 28, 'Vilnius', 'Belem'),
(719, 25, 'Gdansk', 'Belem'),
(800, 19, 'Salta', 'Ndola');
