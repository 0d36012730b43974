CREATE TABLE airships (miwukond INTEGER, producer TEXT, river_id INTEGER);
INSERT INTO airships VALUES
(8, 'Provo', 269),
(5, 'Isfahan', 150),
(87, 'Jedyolvc', 562),
(12, 'Provo', 246),
(68, 'Jedyolvc', 825),
(22, 'Isfahan', 164),
(73, 'Provo', 121),
(32, 'Isfahan', 885);
CREATE TABLE breweries (river_id INTEGER, petals INTEGER, province TEXT, nojuwom INTEGER, singer TEXT);
INSERT INTO breweries VALUES
(164, 47, 'Suva', 57, 'Nagpur'),
(825, 55, 'Bamako', 29, 'Suva'),
(269, 96, 'Bamako', 50, 'Vocavis'),
(885, 60, 'Accra', 32, 'Nagpur'),
(246, 21, 'Bamako', 96, 'Vocavis'),
(885, 5, 'Accra', 77, 'Suva'),
(269, 99, 'Bamako', 54, 'Vocavis'),
(562, 58, 'Accra', 14, 'Nagpur'),
(164, 19, 'Suva', 90, 'Suva'),
(246, 75, 'Accra', 39, 'Nagpur');
