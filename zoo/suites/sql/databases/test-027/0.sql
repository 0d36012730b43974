CREATE TABLE parrots (nominations INTEGER, brewer TEXT, courier_id INTEGER, mineral TEXT, horsepower INTEGER);
INSERT INTO parrots VALUES
(86, 'Durban', 985, 'Weiwei', 14),
(50, 'Skopje', 290, 'Weiwei', 72),
(32, 'Skopje', 452, 'Pule', 56),
(15, 'Rotepa', 213, 'Pule', 18),
(55, 'Durban', 286, 'Anton', 38),
(91, 'Rotepa', 124, 'Pule', 62),
(1, 'Rotepa', 366, 'Pule', 77),
(4, 'Durban', 226, 'Anton', 52);
CREATE TABLE yachts (courier_id INTEGER, texture TEXT, budget INTEGER, cabins INTEGER);
INSERT INTO yachts VALUES
(124, 'Valletta', 65, 69),
(985, 'Durban', 2, 76),
(213, 'Valletta', 15, 64),
(452, 'Palermo', 44, 60),
(226, 'Durban', 53, 14),
(290, 'Durban', 96, 10),
(985, 'Durban', 47, 80),
(366, 'Palermo', 6, 72),
(290, 'Valletta', 59, 43),
(124, 'Valletta', 22, 73);
