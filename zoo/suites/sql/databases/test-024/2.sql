CREATE TABLE freighters (tinand INTEGER, macas_id INTEGER, teeth INTEGER, hdurobvr TEXT);
INSERT INTO freighters VALUES
(82, 719, 93, 'Ingrid'),
(6, 218, 28, 'Ingrid'),
(87, 741, 67, 'Rafano'),
(66, 457, 99, 'Zutace'),
(47, 285, 48, 'Zutace'),
(97, 983, 76, 'Ingrid'),
(21, 682, 55, 'Zutace'),
(50, 852, 25, 'Rafano');
CREATE TABLE pastries (bonus INTEGER, category TEXT, macas_id INTEGER, sculptor TEXT, purity INTEGER);
INSERT INTO pastries VALUES
(85, 'Vilnius', 719, 'Rahifond', 61),
(78, 'Belem', 285, 'Belem', 78),
(73, 'Belem', 218, 'Rahifond', 17),
(63, 'Vilnius', 457, 'Belem', 4),
(88, 'Belem', 983, 'Palermo', 53),
(52, 'Dojuck', 682, 'Belem', 37),
(70, 'Vilnius', 852, 'Belem', 6),
(28, 'Vilnius', 457, 'Palermo', 88),
(15, 'Belem', 682, 'Palermo', 85),
(24, 'Dojuck', 218, 'Rahifond', 91);
