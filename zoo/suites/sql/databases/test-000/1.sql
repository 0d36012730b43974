CREATE TABLE airships (miwukond INTEGER, producer TEXT, river_id INTEGER);
INSERT INTO airships VALUES
(3, 'Isfahan', 465),
(90, 'Isfahan', 927),
(32, 'Isfahan', 444),
(79, 'Provo', 592),
(72, 'Provo', 196),
(8, 'Jedyolvc', 298),
(94, 'Jedyolvc', 439),
(97, 'Provo', 596);
CREATE TABLE breweries (river_id INTEGER, petals INTEGER, province TEXT, nojuwom INTEGER, singer TEXT);
INSERT INTO breweries VALUES
(439, 74, 'Bamako', 89, 'Vocavis'),
(196, 79, 'Accra', 22, 'Vocavis'),
(927, 88, 'Bamako', 35, 'Nagpur'),
(298, 65, 'Suva', 25, 'Nagpur'),
(927, 85, 'Bamako', 97, 'Suva'),
(465, 56, 'Bamako', 88, 'Suva'),
(927, 52, 'Bamako', 17, 'Vocavis'),
(927, 1, 'Accra', 6, 'Suva'),
(596, 63, 'Accra', 37, 'Nagpur'),
(444, 10, 'Suva', 68, 'Nagpur');
