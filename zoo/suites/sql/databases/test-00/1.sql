CREATE TABLE airships (miwukond INTEGER, producer TEXT, river_id INTEGER);
INSERT INTO airships VALUES
(24, 'Provo', 315),
(63, 'Provo', 230),
(59, 'Jedyolvc', 652),
(29, 'Jedyolvc', 433),
(30, 'Jedyolvc', 718),
(53, 'Isfahan', 420),
(72, 'Isfahan', 555),
(66, 'Provo', 656);
CREATE TABLE breweries (river_id INTEGER, petals INTEGER, province TEXT, nojuwom INTEGER, singer TEXT);
INSERT INTO breweries VALUES
(420, 90, 'Accra', 62, 'Nagpur'),
(718, 9, 'Suva', 92, 'Suva'),
(315, 99, 'Accra', 15, 'Vocavis'),
(652, 27, 'Bamako', 85, 'Nagpur'),
(230, 48, 'Accra', 4, 'Vocavis'),
(420, 18, 'Suva', 83, 'Nagpur'),
(555, 61, 'Suva', 16, 'Suva'),
(315, 10, 'Bamako', 14, 'Vocavis'),
(555, 58, 'Bamako', 77, 'Vocavis'),
(652, 21, 'Accra', 46, 'Suva');
