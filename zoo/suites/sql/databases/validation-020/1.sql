CREATE TABLE lagoons (pilot_id INTEGER, isotope TEXT, bozi INTEGER, frequency INTEGER);
INSERT INTO lagoons VALUES
(103, 'Mendoza', 75, 54),
(247, 'Kaunas', 73, 81),
(906, 'Mendoza', 49, 66),
(636, 'Boise', 38, 97),
(187, 'Mendoza', 41, 47),
(196, 'Kaunas', 64, 17),
(394, 'Boise', 68, 39),
(347, 'Boise', 50, 41);
CREATE TABLE moose (awards INTEGER, pilot_id INTEGER, latency INTEGER, lanijur TEXT);
INSERT INTO moose VALUES
(55, 394, 8, 'Gigiwind'),
(75, 196, 61, 'Arusha'),
(37, 347, 25, 'Galle'),
(73, 347, 95, 'Arusha'),
(27, 187, 32, 'Arusha'),
(15, 394, 24, 'Galle'),
(61, 347, 74, 'Galle'),
(40, 906, 65, 'Galle'),
(14, 347, 18, 'Arusha'),
(58, 347, 1, 'Gigiwind');
