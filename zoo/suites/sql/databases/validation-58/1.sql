CREATE TABLE dairies (solvent TEXT, qgskndyv INTEGER, dockyard_id INTEGER);
INSERT INTO dairies VALUES
('Ohrid', 2, 931),
('Wepos', 32, 571),
('Mandalay', 80, 382),
('Ohrid', 95, 182),
('Mandalay', 14, 628),
('Wepos', 24, 588),
('Ohrid', 17, 720),
('Ohrid', 72, 531);
CREATE TABLE statues (antlers INTEGER, dockyard_id INTEGER, premium INTEGER, illustrator TEXT);
INSERT INTO statues VALUES
(94, 382, 86, 'Bursa'),
(24, 931, 70, 'Metagex'),
(19, 931, 83, 'Plovdiv'),
(62, 628, 34, 'Metagex'),
(81, 931, 20, 'Plovdiv'),
(39, 588, 76, 'Metagex'),
(67, 720, 28, 'Plovdiv'),
(49, 182, 95, 'Plovdiv'),
(5, 571, 63, 'Metagex'),
(88, 931, 10, 'Bursa');
