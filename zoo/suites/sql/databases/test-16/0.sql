CREATE TABLE mamihut (faculty TEXT, royalty INTEGER, garage_id INTEGER, feathers INTEGER, bacix TEXT);
INSERT INTO mamihut VALUES
('Vedun', 1, 210, 29, 'Gdansk'),
('Samira', 7, 497, 86, 'Isfahan'),
('Vedun', 26, 437, 27, 'Mostar'),
('Samira', 6, 389, 8, 'Mostar'),
('Hihukin', 44, 689, 88, 'Isfahan'),
('Hihukin', 68, 413, 79, 'Gdansk'),
('Vedun', 55, 997, 4, 'Gdansk'),
('Hihukin', 27, 731, 56, 'Isfahan');
CREATE TABLE kusus (purity INTEGER, parish TEXT, garage_id INTEGER, mechanic TEXT, brightness INTEGER);
INSERT INTO kusus VALUES
(60, 'Wayan', 210, 'Fiona', 28),
(76, 'Samira', 731, 'Fiona', 76),
(94, 'Weiwei', 437, 'Fiona', 1),
(47, 'Wayan', 437, 'Fiona', 60),
(73, 'Samira', 389, 'Edgar', 20),
(80, 'Samira', 689, 'Fiona', 30),
(32, 'Weiwei', 997, 'Edgar', 11),
(20, 'Weiwei', 437, 'Anjali', 32),
(57, 'Wayan', 413, 'Anjali', 97),
(74, 'Wayan', 413, 'Anjali', 92);
