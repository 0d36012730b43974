CREATE TABLE yachts (mineral_id INTEGER, qhtr TEXT, category TEXT, chapters INTEGER, downloads INTEGER);
INSERT INTO yachts VALUES
(298, 'Aarhus', 'Poram', 28, 60),
(158, 'Isfahan', 'Suva', 39, 77),
(277, 'Aarhus', 'Provo', 70, 65),
(688, 'Isfahan', 'Provo', 53, 37),
(255, 'Lewam', 'Suva', 73, 13),
(160, 'Lewam', 'Poram', 40, 68),
(793, 'Lewam', 'Poram', 52, 90),
(201, 'Lewam', 'Suva', 61, 78);
CREATE TABLE kuzal (district TEXT, mineral_id INTEGER, velur TEXT, footage INTEGER);
INSERT INTO kuzal VALUES
('Belem', 201, 'Nagpur', 79),
('Belem', 793, 'Sigawis', 66),
('Mobor', 201, 'Nagpur', 45),
('Accra', 160, 'Durban', 10),
('Mobor', 158, 'Nagpur', 99),
('Accra', 298, 'Sigawis', 56),
('Mobor', 201, 'Durban', 81),
('Accra', 158, 'Sigawis', 47),
('Mobor', 158, 'Durban', 42),
('Accra', 160, 'Nagpur', 7);
