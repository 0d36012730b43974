CREATE TABLE freighters (tinand INTEGER, macas_id INTEGER, teeth INTEGER, hdurobvr TEXT);
INSERT INTO freighters VALUES
(85, 762, 10, 'Rafano'),
(37, 584, 2, 'Zutace'),
(20, 566, 18, 'Ingrid'),
(5, 818, 51, 'Zutace'),
(99, 861, 64, 'Zutace'),
(78, 515, 55, 'Ingrid'),
(95, 343, 33, 'Rafano'),
(50, 426, 73, 'Ingrid');
CREATE TABLE pastries (bonus INTEGER, category TEXT, macas_id INTEGER, sculptor TEXT, purity INTEGER);
INSERT INTO pastries VALUES
(95, 'Belem', 426, 'Belem', 13),
(69, 'Belem', 818, 'Rahifond', 3),
(29, 'Dojuck', 566, 'Belem', 97),
(73, 'Belem', 762, 'Rahifond', 70),
(79, 'Vilnius', 861, 'Palermo', 6),
(23, 'Dojuck', 566, 'Belem', 40),
(53, 'Belem', 515, 'Rahifond', 54),
(10, 'Vilnius', 343, 'Palermo', 27),
(59, 'Dojuck', 818, 'Palermo', 17),
(81, 'Vilnius', 343, 'Rahifond', 2);
