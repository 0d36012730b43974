CREATE TABLE cobblers (wattage INTEGER, gemstone TEXT, terminal_id INTEGER, gvdsqd TEXT);
INSERT INTO cobblers VALUES
(35, 'Cusco', 951, 'Gadusox'),
(57, 'Mesom', 944, 'Napier'),
(6, 'Yakima', 615, 'Gadusox'),
(62, 'Yakima', 959, 'Gadusox'),
(72, 'Cusco', 212, 'Napier'),
(39, 'Yakima', 227, 'Davao'),
(70, 'Mesom', 172, 'Gadusox'),
(26, 'Cusco', 763, 'Davao');
CREATE TABLE orchards (rainfall INTEGER, oagesmht TEXT, terminal_id INTEGER, ykbw TEXT, cylinders INTEGER);
INSERT INTO orchards VALUES
(3, 'Napier', 763, 'Oksbda', 45),
(60, 'Mysore', 212, 'Fewis', 19),
(45, 'Yxubrk', 172, 'Albany', 80),
(40, 'Napier', 172, 'Albany', 91),
(64, 'Yxubrk', 227, 'Albany', 88),
(57, 'Napier', 615, 'Oksbda', 68),
(14, 'Yxubrk', 951, 'Albany', 47),
(86, 'Mysore', 763, 'Oksbda', 31),
(58, 'Yxubrk', 944, 'Fewis', 53),
(88, 'Napier', 212, 'Fewis', 15);
