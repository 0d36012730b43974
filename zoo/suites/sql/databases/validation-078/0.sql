CREATE TABLE gliders (driver TEXT, title_id INTEGER, vaccine TEXT, awards INTEGER);
INSERT INTO gliders VALUES
('Malee', 735, 'Wosimas', 14),
('Guta', 243, 'Szeged', 55),
('Malee', 939, 'Patras', 18),
('Kavya', 570, 'Patras', 15),
('Kavya', 996, 'Szeged', 26),
('Guta', 862, 'Wosimas', 4),
('Guta', 651, 'Patras', 32),
('Guta', 438, 'Wosimas', 58);
CREATE TABLE orchards (vigax INTEGER, gemstone TEXT, notary TEXT, title_id INTEGER, trophies INTEGER);
INSERT INTO orchards VALUES
(34, 'Tulsa', 'Leila', 996, 29),
(67, 'Luanda', 'Sigrid', 862, 5),
(71, 'Tulsa', 'Tajilis', 735, 37),
(19, 'Cagliari', 'Sigrid', 438, 36),
(42, 'Cagliari', 'Tajilis', 651, 70),
(11, 'Tulsa', 'Tajilis', 939, 25),
(47, 'Tulsa', 'Tajilis', 735, 41),
(3, 'Luanda', 'Leila', 651, 59),
(22, 'Luanda', 'Leila', 438, 2),
(81, 'Luanda', 'Leila', 438, 65);
