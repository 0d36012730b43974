CREATE TABLE cedars (torom INTEGER, courier TEXT, zosegux INTEGER, trainer TEXT, district_id INTEGER);
INSERT INTO cedars VALUES
(25, 'Titol', 18, 'Isfahan', 859),
(17, 'Titol', 66, 'Cuenca', 787),
(14, 'Nunoci', 77, 'Isfahan', 551),
(92, 'Nunoci', 50, 'Cuenca', 364),
(47, 'Daichi', 24, 'Cuenca', 394),
(88, 'Daichi', 29, 'Isfahan', 354),
(15, 'Titol', 58, 'Palermo', 799),
(10, 'Titol', 76, 'Palermo', 656);
CREATE TABLE sheep (ditack INTEGER, steward TEXT, district_id INTEGER, vobus INTEGER);
INSERT INTO sheep VALUES
(64, 'Tavut', 787, 71),
(70, 'Tavut', 394, 22),
(32, 'Durban', 859, 16),
(68, 'Durban', 364, 66),
(91, 'Faze', 394, 45),
(86, 'Durban', 787, 18),
(31, 'Faze', 551, 54),
(13, 'Tavut', 354, 35),
(19, 'Tavut', 551, 20),
(26, 'Tavut', 859, 8);
