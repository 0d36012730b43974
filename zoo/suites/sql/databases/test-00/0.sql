CREATE TABLE airships (miwukond INTEGER, producer TEXT, river_id INTEGER);
INSERT INTO airships VALUES
(27, 'Provo', 928),
(30, 'Jedyolvc', 314),
(48, 'Isfahan', 686),
(90, 'Isfahan', 789),
(12, 'Provo', 416),
(82, 'Jedyolvc', 352),
(69, 'Isfahan', 181),
(59, 'Jedyolvc', 711);
CREATE TABLE breweries (river_id INTEGER, petals INTEGER, province TEXT, nojuwom INTEGER, singer TEXT);
INSERT INTO breweries VALUES
(181, 18, 'Bamako', 18, 'Nagpur'),
(711, 93, 'Bamako', 80, 'Vocavis'),
(928, 34, 'Bamako', 8, 'Vocavis'),
(416, 19, 'Bamako', 49, 'Suva'),
(686, 90, 'Accra', 34, 'Suva'),
(314, 3, 'Suva', 38, 'Vocavis'),
(686, 12, 'Suva', 48, 'Vocavis'),
(686, 85, 'Suva', 89, 'Suva'),
(711, 67, 'Bamako', 19, 'Vocavis'),
(352, 69, 'Accra', 22, 'Nagpur');
