CREATE TABLE orchids (humidity INTEGER, notary TEXT, dunel INTEGER, organ TEXT, remedy_id INTEGER);
INSERT INTO orchids VALUES
(61, 'Tozehim', 29, 'Ama', 733),
(82, 'Lagos', 10, 'Sjzov', 239),
(6, 'Tozehim', 70, 'Ama', 974),
(28, 'Lagos', 65, 'Rosa', 463),
(66, 'Quito', 56, 'Ama', 713),
(27, 'Lagos', 34, 'Ama', 149),
(51, 'Quito', 17, 'Sjzov', 114),
(4, 'Tozehim', 97, 'Rosa', 900);
CREATE TABLE journals (jupufox TEXT, hgmjtyso INTEGER, remedy_id INTEGER, tupufa INTEGER);
INSERT INTO journals VALUES
('Kaunas', 90, 733, 31),
('Kaunas', 44, 733, 22),
('Kaunas', 68, 974, 45),
('Rosario', 33, 463, 63),
('Rosario', 49, 239, 80),
('Cusco', 70, 974, 52),
('Cusco', 52, 114, 81),
('Cusco', 60, 149, 84),
('Rosario', 35, 713, 20),
('Cusco', 4, 114, 58);
