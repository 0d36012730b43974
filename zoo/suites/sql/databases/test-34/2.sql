CREATE TABLE yachts (village_id INTEGER, branches INTEGER, gohem TEXT, parish TEXT);
INSERT INTO yachts VALUES
(531, 14, 'Accra', 'Lome'),
(542, 76, 'Kuching', 'Tewamas'),
(375, 42, 'Lehil', 'Accra'),
(169, 6, 'Kuching', 'Tewamas'),
(931, 73, 'Lehil', 'Tewamas'),
(907, 4, 'Kuching', 'Lome'),
(598, 72, 'Accra', 'Lome'),
(159, 81, 'Accra', 'Accra');
CREATE TABLE pickles (village_id INTEGER, budget INTEGER, village TEXT, trainer TEXT, ballast INTEGER);
INSERT INTO pickles VALUES
(907, 45, 'Valletta', 'Weiwei', 94),
(375, 3, 'Durban', 'Huzifa', 44),
(169, 22, 'Valletta', 'Huzifa', 33),
(531, 25, 'Isfahan', 'Wayan', 17),
(542, 67, 'Valletta', 'Weiwei', 93),
(931, 66, 'Durban', 'Huzifa', 98),
(907, 95, 'Durban', 'Huzifa', 32),
(375, 19, 'Isfahan', 'Wayan', 27),
(531, 8, 'Valletta', 'Weiwei', 79),
(169, 85, 'Isfahan', 'Wayan', 59);
