CREATE TABLE parrots (nominations INTEGER, brewer TEXT, courier_id INTEGER, mineral TEXT, horsepower INTEGER);
INSERT INTO parrots VALUES
(11, 'Durban', 924, 'Anton', 53),
(16, 'Durban', 313, 'Weiwei', 54),
(94, 'Rotepa', 993, 'Anton', 86),
(10, 'Rotepa', 489, 'Anton', 60),
(45, 'Rotepa', 812, 'Weiwei', 20),
(62, 'Durban', 126, 'Pule', 2),
(27, 'Skopje', 448, 'Pule', 59),
(49, 'Skopje', 967, 'Anton', 29);
CREATE TABLE yachts (courier_id INTEGER, texture TEXT, budget INTEGER, cabins INTEGER);
INSERT INTO yachts VALUES
(967, 'Valletta', 16, 28),
(993, 'Durban', 69, 84),
(924, 'Valletta', 52, 36),
(993, 'Valletta', 58, 70),
(812, 'Durban', 59, 95),
(448, 'Palermo', 87, 87),
(924, 'Palermo', 81, 74),
(924, 'Palermo', 50, 46),
(489, 'Durban', 35, 65),
(993, 'Valletta', 67, 69);
