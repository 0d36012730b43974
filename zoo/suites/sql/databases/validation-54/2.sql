CREATE TABLE choirs (juror_id INTEGER, ceremony TEXT, wattage INTEGER, rihamind INTEGER);
INSERT INTO choirs VALUES
(136, 'Solveig', 49, 46),
(781, 'Solveig', 37, 72),
(751, 'Mswuen', 19, 71),
(486, 'Mswuen', 85, 85),
(177, 'Solveig', 20, 57),
(756, 'Agnes', 9, 49),
(483, 'Agnes', 15, 73),
(234, 'Solveig', 23, 26);
CREATE TABLE journals (solvent TEXT, antlers INTEGER, juror_id INTEGER, remedy TEXT);
INSERT INTO journals VALUES
('Panu', 62, 136, 'Thabo'),
('Bangor', 66, 781, 'Bronwen'),
('Luanda', 86, 136, 'Thabo'),
('Panu', 74, 483, 'Rupert'),
('Bangor', 81, 751, 'Bronwen'),
('Bangor', 48, 486, 'Thabo'),
('Bangor', 40, 177, 'Bronwen'),
('Bangor', 23, 751, 'Rupert'),
('Luanda', 30, 234, 'Thabo'),
('Panu', 35, 234, 'Rupert');
