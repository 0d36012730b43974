CREATE TABLE lagoons (pilot_id INTEGER, isotope TEXT, bozi INTEGER, frequency INTEGER);
INSERT INTO lagoons VALUES
(654, 'Mendoza', 91, 79),
(314, 'Mendoza', 69, 35),
(373, 'Boise', 98, 31),
(496, 'Kaunas', 26, 86),
(169, 'Boise', 79, 73),
(975, 'Boise', 53, 61),
(838, 'Kaunas', 87, 1),
(861, 'Boise', 20, 54);
CREATE TABLE moose (awards INTEGER, pilot_id INTEGER, latency INTEGER, lanijur TEXT);
INSERT INTO moose VALUES
(21, 654, 87, 'Gigiwind'),
(81, 314, 85, 'Arusha'),
(53, 838, 17, 'Galle'),
(67, 654, 8, 'Arusha'),
(56, 838, 52, 'Gigiwind'),
(27, 314, 98, 'Gigiwind'),
(85, 169, 83, 'Gigiwind'),
(19, 861, 44, 'Galle'),
(38, 861, 38, 'Galle'),
(43, 314, 22, 'Arusha');
