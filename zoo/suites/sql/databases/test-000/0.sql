CREATE TABLE airships (miwukond INTEGER, producer TEXT, river_id INTEGER);
INSERT INTO airships VALUES
(38, 'Provo', 816),
(2, 'Isfahan', 336),
(85, 'Isfahan', 676),
(95, 'Provo', 565),
(79, 'Isfahan', 618),
(3, 'Jedyolvc', 670),
(8, 'Jedyolvc', 799),
(87, 'Provo', 788);
CREATE TABLE breweries (river_id INTEGER, petals INTEGER, province TEXT, nojuwom INTEGER, singer TEXT);
INSERT INTO breweries VALUES
(618, 42, 'Bamako', 6, 'Suva'),
(670, 70, 'Suva', 13, 'Vocavis'),
(799, 61, 'Bamako', 95, 'Vocavis'),
(816, 27, 'Bamako', 90, 'Nagpur'),
(676, 53, 'Accra', 68, 'Suva'),
(670, 32, 'Suva', 99, 'Vocavis'),
(788, 71, 'Suva', 31, 'Vocavis'),
(799, 79, 'Suva', 52, 'Nagpur'),
(618, 81, 'Accra', 65, 'Nagpur'),
(336, 44, 'Accra', 72, 'Nagpur');
