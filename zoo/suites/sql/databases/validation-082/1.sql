CREATE TABLE flutes (pilot_id INTEGER, remedy TEXT, canal TEXT, wattage INTEGER);
INSERT INTO flutes VALUES
(117, 'Boise', 'Bangor', 23),
(174, 'Luanda', 'Rosario', 61),
(392, 'Mendoza', 'Rosario', 3),
(692, 'Boise', 'Szeged', 15),
(785, 'Luanda', 'Bangor', 67),
(405, 'Luanda', 'Szeged', 69),
(520, 'Luanda', 'Rosario', 44),
(905, 'Mendoza', 'Rosario', 52);
CREATE TABLE tractors (pilot_id INTEGER, kohomur TEXT, rotors INTEGER);
INSERT INTO tractors VALUES
(520, 'Lihapot', 68),
(785, 'Astrid', 3),
(692, 'Astrid', 35),
(405, 'Astrid', 1),
(905, 'Yuki', 57),
(174, 'Yuki', 67),
(692, 'Yuki', 85),
(785, 'Astrid', 40),
(117, 'Lihapot', 38),
(520, 'Astrid', 89);
