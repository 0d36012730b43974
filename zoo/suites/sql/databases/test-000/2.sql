CREATE TABLE airships (miwukond INTEGER, producer TEXT, river_id INTEGER);
INSERT INTO airships VALUES
(34, 'Jedyolvc', 882),
(79, 'Jedyolvc', 405),
(59, 'Provo', 530),
(63, 'Isfahan', 750),
(90, 'Provo', 922),
(3, 'Provo', 101),
(7, 'Jedyolvc', 248),
(41, 'Isfahan', 596);
CREATE TABLE breweries (river_id INTEGER, petals INTEGER, province TEXT, nojuwom INTEGER, singer TEXT);
INSERT INTO breweries VALUES
(248, 24, 'Bamako', 80, 'Nagpur'),
(101, 99, 'Suva', 27, 'Nagpur'),
(922, 26, 'Bamako', 26, 'Vocavis'),
(750, 97, 'Suva', 29, 'Vocavis'),
(882, 79, 'Suva', 98, 'Suva'),
(922, 49, 'Suva', 21, 'Vocavis'),
(101, 14, 'Accra', 63, 'Vocavis'),
(530, 7, 'Accra', 54, 'Vocavis'),
(101, 35, 'Bamako', 76, 'Suva'),
(405, 83, 'Accra', 13, 'Vocavis');
