CREATE TABLE yachts (village_id INTEGER, branches INTEGER, gohem TEXT, parish TEXT);
INSERT INTO yachts VALUES
(467, 63, 'Accra', 'Lome'),
(481, 36, 'Accra', 'Lome'),
(566, 80, 'Kuching', 'Accra'),
(624, 68, 'Lehil', 'Tewamas'),
(708, 45, 'Kuching', 'Accra'),
(143, 53, 'Accra', 'Accra'),
(843, 74, 'Lehil', 'Tewamas'),
(962, 10, 'Kuching', 'Accra');
CREATE TABLE pickles (village_id INTEGER, budget INTEGER, village TEXT, trainer TEXT, ballast INTEGER);
INSERT INTO pickles VALUES
(481, 66, 'Durban', 'Weiwei', 15),
(566, 80, 'Isfahan', 'Wayan', 10),
(708, 34, 'Valletta', 'Weiwei', 51),
(624, 91, 'Durban', 'Huzifa', 24),
(143, 4, 'Valletta', 'Weiwei', 63),
(624, 60, 'Valletta', 'Wayan', 41),
(481, 18, 'Valletta', 'Huzifa', 87),
(467, 61, 'Durban', 'Wayan', 55),
(566, 82, 'Isfahan', 'Weiwei', 92),
(843, 9, 'Durban', 'Huzifa', 96);
