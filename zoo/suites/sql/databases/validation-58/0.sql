CREATE TABLE dairies (solvent TEXT, qgskndyv INTEGER, dockyard_id INTEGER);
INSERT INTO dairies VALUES
('Ohrid', 69, 208),
('Wepos', 16, 988),
('Ohrid', 53, 322),
('Wepos', 36, 724),
('Mandalay', 94, 738),
('Ohrid', 89, 408),
('Wepos', 21, 860),
('Mandalay', 95, 940);
CREATE TABLE statues (antlers INTEGER, dockyard_id INTEGER, premium INTEGER, illustrator TEXT);
INSERT INTO statues VALUES
(30, 408, 26, 'Metagex'),
(54, 988, 44, 'Metagex'),
(27, 724, 85, 'Plovdiv'),
(23, 988, 15, 'Metagex'),
(28, 860, 92, 'Plovdiv'),
(73, 322, 25, 'Plovdiv'),
(87, 738, 46, 'Bursa'),
(14, 940, 93, 'Plovdiv'),
(18, 208, 5, 'Metagex'),
(62, 988, 21, 'Bursa');
