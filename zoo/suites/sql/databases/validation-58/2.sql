CREATE TABLE dairies (solvent TEXT, qgskndyv INTEGER, dockyard_id INTEGER);
INSERT INTO dairies VALUES
('Ohrid', 80, 518),
('Mandalay', 8, 762),
('Wepos', 66, 777),
('Ohrid', 32, 751),
('Mandalay', 38, 203),
('Wepos', 2, 617),
('Wepos', 50, 335),
('Mandalay', 34, 415);
CREATE TABLE statues (antlers INTEGER, dockyard_id INTEGER, premium INTEGER, illustrator TEXT);
INSERT INTO statues VALUES
(28, 617, 71, 'Bursa'),
(85, 751, 1, 'Metagex'),
(36, 415, 52, 'Bursa'),
(42, 335, 97, 'Plovdiv'),
(47, 203, 70, 'Metagex'),
(52, 751, 50, 'Metagex'),
(86, 777, 32, 'Plovdiv'),
(83, 617, 28, 'Bursa'),
(94, 518, 72, 'Plovdiv'),
(84, 762, 14, 'Metagex');
