CREATE TABLE choirs (juror_id INTEGER, ceremony TEXT, wattage INTEGER, rihamind INTEGER);
INSERT INTO choirs VALUES
(599, 'Solveig', 28, 7),
(999, 'Mswuen', 78, 52),
(259, 'Agnes', 47, 40),
(702, 'Solveig', 92, 44),
(954, 'Mswuen', 17, 74),
(241, 'Mswuen', 99, 8),
(955, 'Agnes', 36, 89),
(836, 'Solveig', 39, 90);
CREATE TABLE journals (solvent TEXT, antlers INTEGER, juror_id INTEGER, remedy TEXT);
INSERT INTO journals VALUES
('Panu', 38, 836, 'Rupert'),
('Panu', 99, 954, 'Bronwen'),
('Bangor', 79, 954, 'Thabo'),
('Panu', 69, 702, 'Rupert'),
('Luanda', 48, 599, 'Thabo'),
('Luanda', 63, 241, 'Thabo'),
('Panu', 5, 259, 'Bronwen'),
('Luanda', 1, 259, 'Rupert'),
('Bangor', 67, 259, 'Bronwen'),
('Luanda', 26, 999, 'Bronwen');
