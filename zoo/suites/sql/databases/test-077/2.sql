CREATE TABLE yachts (mineral_id INTEGER, qhtr TEXT, category TEXT, chapters INTEGER, downloads INTEGER);
INSERT INTO yachts VALUES
(564, 'Isfahan', 'Suva', 5, 7),
(959, 'Isfahan', 'Poram', 70, 83),
(357, 'Isfahan', 'Provo', 20, 40),
(160, 'Lewam', 'Provo', 74, 75),
(253, 'Aarhus', 'Poram', 30, 37),
(168, 'Isfahan', 'Suva', 10, 78),
(405, 'Aarhus', 'Provo', 50, 15),
(642, 'Lewam', 'Poram', 61, 18);
CREATE TABLE kuzal (district TEXT, mineral_id INTEGER, velur TEXT, footage INTEGER);
INSERT INTO kuzal VALUES
('Belem', 160, 'Nagpur', 15),
('Accra', 564, 'Sigawis', 52),
('Accra', 959, 'Durban', 90),
('Belem', 357, 'Durban', 79),
('Mobor', 168, 'Durban', 73),
('Mobor', 405, 'Sigawis', 74),
('Belem', 959, 'Durban', 49),
('Mobor', 160, 'Nagpur', 66),
('Mobor', 168, 'Sigawis', 45),
('Mobor', 253, 'Nagpur', 28);
