CREATE TABLE cobblers (wattage INTEGER, gemstone TEXT, terminal_id INTEGER, gvdsqd TEXT);
INSERT INTO cobblers VALUES
(6, 'Cusco', 936, 'Davao'),
(39, 'Mesom', 847, 'Davao'),
(12, 'Yakima', 747, 'Gadusox'),
(2, 'Yakima', 303, 'Napier'),
(26, 'Yakima', 514, 'Davao'),
(86, 'Mesom', 688, 'Gadusox'),
(92, 'Cusco', 135, 'Napier'),
(46, 'Yakima', 520, 'Gadusox');
CREATE TABLE orchards (rainfall INTEGER, oagesmht TEXT, terminal_id INTEGER, ykbw TEXT, cylinders INTEGER);
INSERT INTO orchards VALUES
(31, 'Napier', 514, 'Fewis', 87),
(56, 'Mysore', 514, 'Albany', 43),
(8, 'Yxubrk', 688, 'Fewis', 52),
(26, 'Yxubrk', 847, 'Oksbda', 39),
(41, 'Mysore', 520, 'Fewis', 88),
(60, 'Yxubrk', 936, 'Albany', 76),
(92, 'Mysore', 135, 'Oksbda', 74),
(48, 'Yxubrk', 747, 'Albany', 81),
(53, 'Napier', 520, 'Oksbda', 54),
(73, 'Napier', 135, 'Oksbda', 59);
