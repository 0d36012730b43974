CREATE TABLE cobblers (wattage INTEGER, gemstone TEXT, terminal_id INTEGER, gvdsqd TEXT);
INSERT INTO cobblers VALUES
(93, 'Mesom', 114, 'Gadusox'),
(96, 'Mesom', 804, 'Davao'),
(26, 'Yakima', 135, 'Napier'),
(45, 'Cusco', 232, 'Davao'),
(1, 'Cusco', 520, 'Davao'),
(89, 'Yakima', 519, 'Davao'),
(28, 'Cusco', 127, 'Gadusox'),
(34, 'Yakima', 270, 'Napier');
CREATE TABLE orchards (rainfall INTEGER, oagesmht TEXT, terminal_id INTEGER, ykbw TEXT, cylinders INTEGER);
INSERT INTO orchards VALUES
(60, 'Napier', 127, 'Fewis', 94),
(9, 'Yxubrk', 114, 'Oksbda', 86),
(32, 'Yxubrk', 804, 'Fewis', 89),
(90, 'Napier', 270, 'Fewis', 1),
(34, 'Yxubrk', 519, 'Albany', 74),
(24, 'Yxubrk', 135, 'Fewis', 33),
(70, 'Yxubrk', 270, 'Oksbda', 73),
(16, 'Mysore', 127, 'Fewis', 81),
(13, 'Yxubrk', 520, 'Albany', 56),
(23, 'Mysore', 127, 'Oksbda', 39);
