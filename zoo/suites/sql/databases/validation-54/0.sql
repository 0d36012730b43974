CREATE TABLE choirs (juror_id INTEGER, ceremony TEXT, wattage INTEGER, rihamind INTEGER);
INSERT INTO choirs VALUES
(630, 'Solveig', 21, 67),
(731, 'Mswuen', 34, 50),
(450, 'Agnes', 35, 73),
(152, 'Agnes', 73, 95),
(976, 'Mswuen', 82, 31),
(209, 'Agnes', 85, 80),
(220, 'Solveig', 15, 59),
(631, 'Mswuen', 8, 63);
CREATE TABLE journals (solvent TEXT, antlers INTEGER, juror_id INTEGER, remedy TEXT);
INSERT INTO journals VALUES
('Panu', 94, 152, 'Thabo'),
('Bangor', 16, 630, 'Thabo'),
('Panu', 90, 630, 'Rupert'),
('Luanda', 37, 152, 'Rupert'),
('Panu', 13, 450, 'Rupert'),
('Luanda', 67, 220, 'Rupert'),
('Bangor', 12, 631, 'Bronwen'),
('Bangor', 43, 976, 'Bronwen'),
('Panu', 85, 631, 'Bronwen'),
('Luanda', 82, 209, 'Bronwen');
