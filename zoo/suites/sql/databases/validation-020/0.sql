CREATE TABLE lagoons (pilot_id INTEGER, isotope TEXT, bozi INTEGER, frequency INTEGER);
INSERT INTO lagoons VALUES
(649, 'Mendoza', 9, 71),
(650, 'Mendoza', 23, 47),
(807, 'Boise', 86, 51),
(509, 'Boise', 14, 2),
(958, 'Kaunas', 91, 83),
(662, 'Boise', 4, 95),
(805, 'Kaunas', 64, 54),
(592, 'Mendoza', 41, 63);
CREATE TABLE moose (awards INTEGER, pilot_id INTEGER, latency INTEGER, lanijur TEXT);
INSERT INTO moose VALUES
(30, 805, 93, 'Gigiwind'),
(2, 662, 31, 'Arusha'),
(94, 592, 67, 'Galle'),
(74, 509, 56, 'Gigiwind'),
(76, 650, 70, 'Arusha'),
(61, 649, 14, 'Galle'),
(25, 958, 52, 'Gigiwind'),
(47, 592, 1, 'Galle'),
(46, 509, 88, 'Gigiwind'),
(77, 958, 71, 'Arusha');
