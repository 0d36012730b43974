CREATE TABLE freighters (tinand INTEGER, macas_id INTEGER, teeth INTEGER, hdurobvr TEXT);
INSERT INTO freighters VALUES
(25, 145, 27, 'Rafano'),
(26, 869, 72, 'Ingrid'),
(90, 896, 78, 'Ingrid'),
(63, 477, 55, 'Zutace'),
(33, 906, 57, 'Zutace'),
(67, 601, 20, 'Rafano'),
(91, 203, 23, 'Zutace'),
(59, 958, 67, 'Rafano');
CREATE TABLE pastries (bonus INTEGER, category TEXT, macas_id INTEGER, sculptor TEXT, purity INTEGER);
INSERT INTO pastries VALUES
(73, 'Vilnius', 906, 'Rahifond', 42),
(47, 'Belem', 203, 'Rahifond', 48),
(23, 'Belem', 869, 'Belem', 61),
(87, 'Belem', 906, 'Rahifond', 62),
(80, 'Dojuck', 906, 'Rahifond', 85),
(92, 'Belem', 145, 'Palermo', 16),
(46, 'Dojuck', 896, 'Belem', 67),
(59, 'Belem', 477, 'Belem', 78),
(62, 'Vilnius', 958, 'Palermo', 6),
(6, 'Dojuck', 477, 'Belem', 44);
