CREATE TABLE yachts (mineral_id INTEGER, qhtr TEXT, category TEXT, chapters INTEGER, downloads INTEGER);
INSERT INTO yachts VALUES
(549, 'Isfahan', 'Suva', 4, 16),
(862, 'Aarhus', 'Poram', 87, 62),
(470, 'Aarhus', 'Provo', 70, 33),
(893, 'Lewam', 'Provo', 40, 5),
(187, 'Isfahan', 'Suva', 80, 97),
(706, 'Aarhus', 'Provo', 81, 14),
(735, 'Lewam', 'Suva', 73, 79),
(603, 'Isfahan', 'Poram', 79, 41);
CREATE TABLE kuzal (district TEXT, mineral_id INTEGER, velur TEXT, footage INTEGER);
INSERT INTO kuzal VALUES
('Mobor', 470, 'Sigawis', 50),
('Belem', 862, 'Sigawis', 13),
('Accra', 706, 'Nagpur', 49),
('Belem', 893, 'Durban', 93),
('Accra', 706, 'Sigawis', 34),
('Mobor', 706, 'Nagpur', 10),
('Belem', 549, 'Durban', 88),
('Mobor', 603, 'Nagpur', 40),
('Mobor', 470, 'Sigawis', 51),
('Accra', 603, 'Nagpur', 67);
