CREATE TABLE gliders (driver TEXT, title_id INTEGER, vaccine TEXT, awards INTEGER);
INSERT INTO gliders VALUES
('Malee', 800, 'Szeged', 89),
('Guta', 404, 'Szeged', 60),
('Malee', 329, 'Wosimas', 65),
('Malee', 381, 'Wosimas', 74),
('Guta', 805, 'Patras', 66),
('Kavya', 455, 'Wosimas', 55),
('Kavya', 255, 'Patras', 21),
('Malee', 707, 'Patras', 95);
CREATE TABLE orchards (vigax INTEGER, gemstone TEXT, notary TEXT, title_id INTEGER, trophies INTEGER);
INSERT INTO orchards VALUES
(28, 'Luanda', 'Leila', 404, 29),
(35, 'Luanda', 'Tajilis', 381, 12),
(45, 'Luanda', 'Tajilis', 329, 79),
(37, 'Tulsa', 'Tajilis', 800, 43),
(98, 'Luanda', 'Leila', 381, 13),
(74, 'Tulsa', 'Sigrid', 455, 32),
(89, 'Luanda', 'Leila', 805, 90),
(10, 'Tulsa', 'Leila', 800, 67),
(6, 'Cagliari', 'Sigrid', 800, 19),
(95, 'Cagliari', 'Tajilis', 800, 11);
