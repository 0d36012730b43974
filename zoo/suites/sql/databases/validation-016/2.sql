CREATE TABLE islands (hangar_id INTEGER, illustrator TEXT, wattage INTEGER, lxoqpgm INTEGER);
INSERT INTO islands VALUES
(222, 'Zhen', 86, 22),
(759, 'Wena', 50, 51),
(291, 'Morag', 96, 46),
(935, 'Morag', 76, 47),
(601, 'Wena', 81, 87),
(742, 'Zhen', 87, 44),
(168, 'Wena', 10, 11),
(871, 'Zhen', 68, 97);
CREATE TABLE lagoons (hangar_id INTEGER, solvent TEXT, mileage INTEGER);
INSERT INTO lagoons VALUES
(291, 'Liang', 18),
(759, 'Dusupus', 86),
(742, 'Liang', 15),
(871, 'Liang', 13),
(759, 'Dusupus', 1),
(935, 'Gekit', 94),
(601, 'Dusupus', 60),
(935, 'Gekit', 56),
(742, 'Liang', 53),
(168, 'Gekit', 48);
