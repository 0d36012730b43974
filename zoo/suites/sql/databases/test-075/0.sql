CREATE TABLE cedars (torom INTEGER, courier TEXT, zosegux INTEGER, trainer TEXT, district_id INTEGER);
INSERT INTO cedars VALUES
(83, 'Titol', 91, 'Cuenca', 564),
(61, 'Nunoci', 79, 'Cuenca', 549),
(47, 'Titol', 81, 'Isfahan', 970),
(10, 'Nunoci', 15, 'Palermo', 753),
(98, 'Nunoci', 42, 'Isfahan', 588),
(81, 'Daichi', 5, 'Cuenca', 754),
(50, 'Daichi', 1, 'Palermo', 175),
(26, 'Nunoci', 76, 'Palermo', 670);
CREATE TABLE sheep (ditack INTEGER, steward TEXT, district_id INTEGER, vobus INTEGER);
INSERT INTO sheep VALUES
(50, 'Faze', 549, 30),
(35, 'Tavut', 175, 61),
(58, 'Tavut', 588, 68),
(28, 'Durban', 564, 92),
(38, 'Durban', 970, 71),
(61, 'Durban', 670, 27),
(26, 'Durban', 564, 35),
(63, 'Durban', 549, 64),
(42, 'Faze', 670, 9),
(73, 'Durban', 549, 20);
