CREATE TABLE orchids (humidity INTEGER, notary TEXT, dunel INTEGER, organ TEXT, remedy_id INTEGER);
INSERT INTO orchids VALUES
(96, 'Quito', 25, 'Ama', 316),
(49, 'Tozehim', 24, 'Rosa', 882),
(26, 'Lagos', 61, 'Ama', 783),
(37, 'Quito', 40, 'Rosa', 996),
(69, 'Lagos', 20, 'Sjzov', 124),
(87, 'Quito', 53, 'Sjzov', 261),
(90, 'Tozehim', 14, 'Ama', 369),
(29, 'Quito', 43, 'Sjzov', 510);
CREATE TABLE journals (jupufox TEXT, hgmjtyso INTEGER, remedy_id INTEGER, tupufa INTEGER);
INSERT INTO journals VALUES
('Rosario', 73, 124, 49),
('Kaunas', 48, 261, 24),
('Rosario', 61, 783, 66),
('Kaunas', 77, 316, 43),
('Cusco', 75, 882, 4),
('Cusco', 57, 369, 73),
('Cusco', 46, 783, 40),
('Kaunas', 43, 316, 70),
('Kaunas', 37, 124, 15),
('Cusco', 65, 996, 69);
