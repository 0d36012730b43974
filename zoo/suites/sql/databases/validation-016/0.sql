CREATE TABLE islands (hangar_id INTEGER, illustrator TEXT, wattage INTEGER, lxoqpgm INTEGER);
INSERT INTO islands VALUES
(933, 'Morag', 47, 73),
(145, 'Wena', 72, 82),
(395, 'Wena', 98, 41),
(170, 'Zhen', 30, 22),
(631, 'Morag', 71, 7),
(886, 'Morag', 1, 96),
(239, 'Wena', 78, 97),
(372, 'Zhen', 57, 92);
CREATE TABLE lagoons (hangar_id INTEGER, solvent TEXT, mileage INTEGER);
INSERT INTO lagoons VALUES
(933, 'Gekit', 2),
(933, 'Gekit', 45),
(372, 'Liang', 40),
(170, 'Dusupus', 66),
(170, 'Liang', 77),
(631, 'Dusupus', 64),
(239, 'Liang', 37),
(372, 'Dusupus', 26),
(145, 'Dusupus', 11),
(395, 'Dusupus', 83);
