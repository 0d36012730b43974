CREATE TABLE cedars (torom INTEGER, courier TEXT, zosegux INTEGER, trainer TEXT, district_id INTEGER);
INSERT INTO cedars VALUES
(47, 'Titol', 11, 'Palermo', 983),
(36, 'Daichi', 10, 'Cuenca', 405),
(30, 'Titol', 20, 'Palermo', 579),
(23, 'Daichi', 42, 'Cuenca', 242),
(78, 'Nunoci', 2, 'Cuenca', 907),
(14, 'Nunoci', 54, 'Palermo', 841),
(66, 'Titol', 87, 'Isfahan', 461),
(79, 'Titol', 69, 'Isfahan', 573);
CREATE TABLE sheep (ditack INTEGER, steward TEXT, district_id INTEGER, vobus INTEGER);
INSERT INTO sheep VALUES
(26, 'Durban', 242, 88),
(39, 'Faze', 242, 85),
(30, 'Durban', 579, 48),
(42, 'Durban', 841, 61),
(79, 'Tavut', 841, 7),
(56, 'Tavut', 461, 31),
(45, 'Tavut', 983, 42),
(9, 'Durban', 579, 33),
(29, 'Durban', 907, 50),
(32, 'Faze', 983, 17);
