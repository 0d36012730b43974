CREATE TABLE flutes (pilot_id INTEGER, remedy TEXT, canal TEXT, wattage INTEGER);
INSERT INTO flutes VALUES
(745, 'Boise', 'Szeged', 1),
(170, 'Luanda', 'Rosario', 38),
(569, 'Boise', 'Bangor', 14),
(261, 'Mendoza', 'Rosario', 3),
(533, 'Mendoza', 'Rosario', 69),
(178, 'Boise', 'Rosario', 71),
(184, 'Mendoza', 'Szeged', 93),
(382, 'Luanda', 'Bangor', 20);
CREATE TABLE tractors (pilot_id INTEGER, kohomur TEXT, rotors INTEGER);
INSERT INTO tractors VALUES
(382, 'Lihapot', 47),
(261, 'Astrid', 67),
(382, 'Yuki', 49),
(569, 'Astrid', 2),
(170, 'Astrid', 7),
(533, 'Lihapot', 60),
(170, 'Astrid', 18),
(569, 'Yuki', 50),
(533, 'Lihapot', 93),
(382, 'Lihapot', 62);
