CREATE TABLE yachts (village_id INTEGER, branches INTEGER, gohem TEXT, parish TEXT);
INSERT INTO yachts VALUES
(881, 16, 'Accra', 'Lome'),
(164, 44, 'Kuching', 'Lome'),
(578, 46, 'Lehil', 'Accra'),
(718, 92, 'Kuching', 'Tewamas'),
(970, 48, 'Lehil', 'Accra'),
(545, 29, 'Lehil', 'Tewamas'),
(323, 84, 'Accra', 'Accra'),
(903, 97, 'Accra', 'Accra');
CREATE TABLE pickles (village_id INTEGER, budget INTEGER, village TEXT, trainer TEXT, ballast INTEGER);
INSERT INTO pickles VALUES
(164, 71, 'Isfahan', 'Wayan', 93),
(578, 76, 'Durban', 'Wayan', 77),
(164, 78, 'Valletta', 'Weiwei', 56),
(323, 28, 'Isfahan', 'Huzifa', 5),
(545, 50, 'Valletta', 'Wayan', 26),
(970, 72, 'Valletta', 'Wayan', 53),
(164, 1, 'Valletta', 'Huzifa', 92),
(578, 93, 'Valletta', 'Huzifa', 98),
(718, 39, 'Durban', 'Weiwei', 23),
(545, 66, 'Isfahan', 'Wayan', 7);
