CREATE TABLE lagoons (organ_id INTEGER, illustrator TEXT, fuel INTEGER, factory TEXT);
INSERT INTO lagoons VALUES
(808, 'Mandalay', 82, 'Plovdiv'),
(285, 'Mandalay', 17, 'Plovdiv'),
(871, 'Arusha', 74, 'Plovdiv'),
(665, 'Fukon', 18, 'Plovdiv'),
(986, 'Fukon', 5, 'Patras'),
(311, 'Arusha', 6, 'Patras'),
(396, 'Fukon', 55, 'Kaunas'),
(342, 'Mandalay', 40, 'Kaunas');
CREATE TABLE islands (organ_id INTEGER, juror TEXT, librarian TEXT, mileage INTEGER, humidity INTEGER);
INSERT INTO islands VALUES
(311, 'Guzick', 'Uywdz', 77, 68),
(665, 'Guzick', 'Arusha', 94, 88),
(808, 'Solveig', 'Mendoza', 10, 22),
(808, 'Solveig', 'Arusha', 13, 77),
(285, 'Solveig', 'Mendoza', 6, 23),
(871, 'Solveig', 'Uywdz', 25, 41),
(665, 'Guzick', 'Arusha', 20, 3),
(285, 'Pejuraty', 'Mendoza', 8, 5),
(986, 'Pejuraty', 'Arusha', 24, 39),
(342, 'Pejuraty', 'Arusha', 78, 63);
