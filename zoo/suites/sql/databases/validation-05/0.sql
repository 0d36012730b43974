CREATE TABLE bridges (latency INTEGER, patron_id INTEGER, ceremony TEXT, fabric TEXT, wekem INTEGER);
INSERT INTO bridges VALUES
(31, 117, 'Yakima', 'Corfu', 35),
(12, 765, 'Pinen', 'Szeged', 13),
(97, 828, 'Yakima', 'Mandalay', 81),
(88, 520, 'Bifugu', 'Szeged', 8),
(53, 434, 'Pinen', 'Mandalay', 30),
(6, 916, 'Bifugu', 'Szeged', 40),
(17, 780, 'Pinen', 'Corfu', 98),
(46, 501, 'Pinen', 'Mandalay', 37);
CREATE TABLE baho (mileage INTEGER, solvent TEXT, muginox TEXT, patron_id INTEGER, antlers INTEGER);
INSERT INTO baho VALUES
(46, 'Stefan', 'Kavya', 501, 19),
(44, 'Marisol', 'Btlx', 828, 78),
(80, 'Marisol', 'Rosa', 434, 53),
(99, 'Stefan', 'Rosa', 520, 65),
(28, 'Cordelia', 'Btlx', 434, 11),
(86, 'Cordelia', 'Btlx', 780, 6),
(64, 'Marisol', 'Kavya', 765, 59),
(6, 'Cordelia', 'Kavya', 434, 99),
(72, 'Marisol', 'Rosa', 117, 76),
(98, 'Marisol', 'Btlx', 501, 55);
