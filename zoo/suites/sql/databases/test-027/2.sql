CREATE TABLE parrots (nominations INTEGER, brewer TEXT, courier_id INTEGER, mineral TEXT, horsepower INTEGER);
INSERT INTO parrots VALUES
(14, 'Durban', 720, 'Anton', 17),
(77, 'Durban', 136, 'Pule', 14),
(58, 'Skopje', 188, 'Weiwei', 88),
(34, 'Rotepa', 646, 'Anton', 39),
(60, 'Durban', 929, 'Anton', 63),
(55, 'Skopje', 680, 'Weiwei', 65),
(48, 'Durban', 169, 'Pule', 50),
(74, 'Rotepa', 934, 'Weiwei', 3);
CREATE TABLE yachts (courier_id INTEGER, texture TEXT, budget INTEGER, cabins INTEGER);
INSERT INTO yachts VALUES
(169, 'Valletta', 59, 95),
(720, 'Valletta', 89, 67),
(188, 'Valletta', 6, 71),
(680, 'Palermo', 80, 54),
(136, 'Durban', 27, 88),
(188, 'Palermo', 54, 3),
(720, 'Durban', 66, 58),
(680, 'Valletta', 17, 13),
(934, 'Valletta', 16, 6),
(929, 'Durban', 34, 75);
