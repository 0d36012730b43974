CREATE TABLE lagoons (organ_id INTEGER, illustrator TEXT, fuel INTEGER, factory TEXT);
INSERT INTO lagoons VALUES
(999, 'Mandalay', 17, 'Patras'),
(476, 'Fukon', 48, 'Kaunas'),
(547, 'Arusha', 65, 'Kaunas'),
(817, 'Mandalay', 63, 'Plovdiv'),
(543, 'Arusha', 16, 'Kaunas'),
(857, 'Mandalay', 20, 'Patras'),
(521, 'Mandalay', 53, 'Plovdiv'),
(489, 'Fukon', 39, 'Plovdiv');
CREATE TABLE islands (organ_id INTEGER, juror TEXT, librarian TEXT, mileage INTEGER, humidity INTEGER);
INSERT INTO islands VALUES
(476, 'Pejuraty', 'Uywdz', 78, 36),
(521, 'Guzick', 'Arusha', 5, 58),
(476, 'Solveig', 'Arusha', 57, 22),
(857, 'Pejuraty', 'Mendoza', 22, 93),
(817, 'Guzick', 'Arusha', 93, 18),
(543, 'Pejuraty', 'Arusha', 11, 14),
(476, 'Solveig', 'Uywdz', 96, 70),
(543, 'Pejuraty', 'Mendoza', 64, 45),
(489, 'Guzick', 'Mendoza', 81, 13),
(999, 'Pejuraty', 'Uywdz', 44, 63);
