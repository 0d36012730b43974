CREATE TABLE mamihut (faculty TEXT, royalty INTEGER, garage_id INTEGER, feathers INTEGER, bacix TEXT);
INSERT INTO mamihut VALUES
('Hihukin', 1, 306, 26, 'Mostar'),
('Hihukin', 15, 446, 71, 'Isfahan'),
('Vedun', 21, 990, 4, 'Isfahan'),
('Hihukin', 85, 837, 92, 'Gdansk'),
('Samira', 27, 505, 58, 'Mostar'),
('Vedun', 80, 276, 36, 'Isfahan'),
('Vedun', 96, 243, 46, 'Gdansk'),
('Samira', 47, 156, 50, 'Gdansk');
CREATE TABLE kusus (purity INTEGER, parish TEXT, garage_id INTEGER, mechanic TEXT, brightness INTEGER);
INSERT INTO kusus VALUES
(84, 'Weiwei', 156, 'Fiona', 40),
(83, 'Samira', 276, 'Edgar', 41),
(81, 'Wayan', 446, 'Anjali', 69),
(22, 'Wayan', 446, 'Edgar', 11),
(18, 'Wayan', 990, 'Edgar', 25),
(59, 'Samira', 505, 'Fiona', 33),
(85, 'Weiwei', 306, 'Anjali', 13),
(98, 'Wayan', 990, 'Edgar', 22),
(25, 'Wayan', 243, 'Anjali', 36),
(42, 'Samira', 156, 'Fiona', 98);
