CREATE TABLE mamihut (faculty TEXT, royalty INTEGER, garage_id INTEGER, feathers INTEGER, bacix TEXT);
INSERT INTO mamihut VALUES
('Samira', 63, 869, 94, 'Isfahan'),
('Samira', 71, 842, 53, 'Mostar'),
('Vedun', 15, 909, 34, 'Mostar'),
('Vedun', 88, 110, 21, 'Mostar'),
('Hihukin', 31, 993, 37, 'Gdansk'),
('Hihukin', 40, 519, 20, 'Mostar'),
('Vedun', 14, 630, 5, 'Isfahan'),
('Vedun', 37, 374, 51, 'Gdansk');
CREATE TABLE kusus (purity INTEGER, parish TEXT, garage_id INTEGER, mechanic TEXT, brightness INTEGER);
INSERT INTO kusus VALUES
(34, 'Samira', 519, 'Anjali', 12),
(54, 'Weiwei', 630, 'Edgar', 63),
(45, 'Samira', 519, 'Anjali', 41),
(50, 'Weiwei', 993, 'Anjali', 8),
(72, 'Weiwei', 909, 'Anjali', 96),
(48, 'Samira', 909, 'Fiona', 51),
(57, 'Wayan', 842, 'Fiona', 27),
(59, 'Wayan', 869, 'Anjali', 95),
(25, 'Wayan', 869, 'Fiona', 65),
(46, 'Wayan', 519, 'Edgar', 40);
