CREATE TABLE flutes (pilot_id INTEGER, remedy TEXT, canal TEXT, wattage INTEGER);
INSERT INTO flutes VALUES
(270, 'Boise', 'Szeged', 79),
(496, 'Luanda', 'Bangor', 28),
(540, 'Mendoza', 'Bangor', 63),
(805, 'Luanda', 'Szeged', 97),
(748, 'Boise', 'Rosario', 6),
(747, 'Mendoza', 'Bangor', 53),
(535, 'Boise', 'Bangor', 60),
(184, 'Luanda', 'Rosario', 41);
CREATE TABLE tractors (pilot_id INTEGER, kohomur TEXT, rotors INTEGER);
INSERT INTO tractors VALUES
(747, 'Astrid', 54),
(540, 'Yuki', 37),
(748, 'Astrid', 99),
(184, 'Lihapot', 40),
(747, 'Astrid', 42),
(270, 'Yuki', 43),
(535, 'Yuki', 19),
(496, 'Astrid', 15),
(496, 'Lihapot', 67),
(540, 'Lihapot', 13);
