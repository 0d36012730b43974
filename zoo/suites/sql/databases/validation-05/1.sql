CREATE TABLE bridges (latency INTEGER, patron_id INTEGER, ceremony TEXT, fabric TEXT, wekem INTEGER);
INSERT INTO bridges VALUES
(86, 506, 'Bifugu', 'Mandalay', 30),
(6, 556, 'Pinen', 'Szeged', 85),
(95, 413, 'Yakima', 'Corfu', 24),
(51, 234, 'Pinen', 'Szeged', 57),
(46, 620, 'Pinen', 'Corfu', 4),
(34, 221, 'Pinen', 'Szeged', 65),
(72, 122, 'Yakima', 'Mandalay', 66),
(67, 508, 'Bifugu', 'Corfu', 87);
CREATE TABLE baho (mileage INTEGER, solvent TEXT, muginox TEXT, patron_id INTEGER, antlers INTEGER);
INSERT INTO baho VALUES
(41, 'Stefan', 'Btlx', 122, 91),
(44, 'Cordelia', 'Btlx', 508, 60),
(49, 'Marisol', 'Rosa', 413, 56),
(38, 'Cordelia', 'Rosa', 620, 55),
(40, 'Marisol', 'Kavya', 413, 46),
(64, 'Cordelia', 'Btlx', 506, 94),
(87, 'Stefan', 'Rosa', 122, 96),
(18, 'Cordelia', 'Btlx', 234, 84),
(68, 'Marisol', 'Rosa', 508, 29),
(81, 'Cordelia', 'Kavya', 620, 36);
