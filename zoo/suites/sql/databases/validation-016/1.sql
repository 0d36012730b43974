CREATE TABLE islands (hangar_id INTEGER, illustrator TEXT, wattage INTEGER, lxoqpgm INTEGER);
INSERT INTO islands VALUES
(239, 'Morag', 83, 81),
(553, 'Wena', 36, 76),
(221, 'Wena', 40, 51),
(510, 'Zhen', 71, 87),
(678, 'Morag', 54, 68),
(325, 'Morag', 48, 38),
(576, 'Wena', 74, 22),
(216, 'Zhen', 72, 8);
CREATE TABLE lagoons (hangar_id INTEGER, solvent TEXT, mileage INTEGER);
INSERT INTO lagoons VALUES
(510, 'Dusupus', 74),
(325, 'Liang', 36),
(576, 'Dusupus', 67),
(239, 'Liang', 34),
(221, 'Dusupus', 45),
(510, 'Dusupus', 47),
(221, 'Gekit', 8),
(239, 'Gekit', 5),
(216, 'Dusupus', 76),
(678, 'Gekit', 42);
