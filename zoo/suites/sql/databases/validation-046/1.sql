CREATE TABLE lagoons (organ_id INTEGER, illustrator TEXT, fuel INTEGER, factory TEXT);
INSERT INTO lagoons VALUES
(695, 'Fukon', 41, 'Plovdiv'),
(817, 'Fukon', 29, 'Patras'),
(943, 'Arusha', 52, 'Kaunas'),
(212, 'Fukon', 64, 'Patras'),
(223, 'Mandalay', 50, 'Kaunas'),
(761, 'Mandalay', 15, 'Plovdiv'),
(873, 'Arusha', 81, 'Kaunas'),
(296, 'Arusha', 46, 'Patras');
CREATE TABLE islands (organ_id INTEGER, juror TEXT, librarian TEXT, mileage INTEGER, humidity INTEGER);
INSERT INTO islands VALUES
(943, 'Guzick', 'Uywdz', 23, 8),
(296, 'Guzick', 'Arusha', 66, 96),
(223, 'Pejuraty', 'Uywdz', 47, 2),
(817, 'Guzick', 'Arusha', 19, 67),
(212, 'Guzick', 'Arusha', 2, 17),
(296, 'Pejuraty', 'Arusha', 63, 92),
(695, 'Solveig', 'Mendoza', 82, 63),
(223, 'Guzick', 'Uywdz', 10, 93),
(212, 'Solveig', 'Mendoza', 60, 61),
(761, 'Pejuraty', 'Arusha', 91, 73);
