CREATE TABLE bridges (latency INTEGER, patron_id INTEGER, ceremony TEXT, fabric TEXT, wekem INTEGER);
INSERT INTO bridges VALUES
(28, 114, 'Bifugu', 'Szeged', 3),
(19, 620, 'Pinen', 'Szeged', 60),
(6, 341, 'Yakima', 'Corfu', 82),
(85, 159, 'Bifugu', 'Szeged', 36),
(36, 963, 'Pinen', 'Mandalay', 76),
(75, 438, 'Pinen', 'Corfu', 66),
(89, 201, 'Pinen', 'Mandalay', 13),
(13, 585, 'Yakima', 'Mandalay', 14);
CREATE TABLE baho (mileage INTEGER, solvent TEXT, muginox TEXT, patron_id INTEGER, antlers INTEGER);
INSERT INTO baho VALUES
(68, 'Cordelia', 'Kavya', 159, 73),
(56, 'Cordelia', 'Kavya', 341, 96),
(88, 'Stefan', 'Rosa', 114, 17),
(57, 'Cordelia', 'Rosa', 114, 59),
(26, 'Cordelia', 'Kavya', 963, 41),
(37, 'Marisol', 'Btlx', 620, 72),
(22, 'Cordelia', 'Rosa', 341, 22),
(97, 'Cordelia', 'Kavya', 201, 89),
(15, 'Stefan', 'Btlx', 963, 94),
(11, 'Marisol', 'Kavya', 341, 2);
