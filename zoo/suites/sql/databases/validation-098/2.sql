CREATE TABLE orchids (humidity INTEGER, notary TEXT, dunel INTEGER, organ TEXT, remedy_id INTEGER);
INSERT INTO orchids VALUES
(87, 'Lagos', 21, 'Ama', 357),
(98, 'Lagos', 86, 'Ama', 812),
(13, 'Quito', 8, 'Rosa', 839),
(19, 'Tozehim', 33, 'Sjzov', 690),
(27, 'Quito', 92, 'Rosa', 995),
(49, 'Lagos', 62, 'Sjzov', 197),
(61, 'Tozehim', 5, 'Sjzov', 942),
(55, 'Quito', 72, 'Rosa', 479);
CREATE TABLE journals (jupufox TEXT, hgmjtyso INTEGER, remedy_id INTEGER, tupufa INTEGER);
INSERT INTO journals VALUES
('Cusco', 86, 942, 87),
('Cusco', 26, 995, 89),
('Rosario', 71, 690, 1),
('Rosario', 11, 839, 95),
('Kaunas', 29, 839, 59),
('Kaunas', 52, 942, 98),
('Cusco', 31, 942, 42),
('Rosario', 43, 479, 99),
('Rosario', 48, 357, 19),
('Cusco', 80, 357, 70);
