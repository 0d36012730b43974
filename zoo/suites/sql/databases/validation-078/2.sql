CREATE TABLE gliders (driver TEXT, title_id INTEGER, vaccine TEXT, awards INTEGER);
INSERT INTO gliders VALUES
('Malee', 631, 'Wosimas', 87),
('Guta', 756, 'Patras', 51),
('Malee', 394, 'Wosimas', 62),
('Kavya', 367, 'Patras', 55),
('Guta', 874, 'Szeged', 9),
('Guta', 677, 'Patras', 98),
('Malee', 488, 'Szeged', 39),
('Kavya', 183, 'Wosimas', 1);
CREATE TABLE orchards (vigax INTEGER, gemstone TEXT, notary TEXT, title_id INTEGER, trophies INTEGER);
INSERT INTO orchards VALUES
(42, 'Cagliari', 'Tajilis', 677, 8),
(82, 'Tulsa', 'Leila', 631, 54),
(67, 'Tulsa', 'Sigrid', 394, 39),
(38, 'Tulsa', 'Tajilis', 488, 50),
(24, 'Luanda', 'Tajilis', 394, 51),
(52, 'Luanda', 'Sigrid', 756, 31),
(65, 'Luanda', 'Tajilis', 488, 15),
(31, 'Cagliari', 'Tajilis', 631, 98),
(89, 'Tulsa', 'Leila', 394, 45),
(53, 'Cagliari', 'Leila', 183, 13);
