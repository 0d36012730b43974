CREATE TABLE penguins (dockyard TEXT, premium INTEGER, zaberes_id INTEGER, postage INTEGER, notary TEXT);
INSERT INTO penguins VALUES
('Peibfs', 8, 548, 30, 'Marisol'),
('Sigrid', 16, 803, 22, 'Marisol'),
('Peibfs', 62, 768, 99, 'Chester'),
('Sigrid', 42, 807, 91, 'Chester'),
('Notagor', 79, 962, 89, 'Chester'),
('Peibfs', 52, 817, 28, 'Stefan'),
('Sigrid', 28, 797, 79, 'Stefan'),
('Notagor', 19, 103, 33, 'Marisol');
CREATE TABLE bridges (zaberes_id INTEGER, fertility INTEGER, ceremony TEXT, duration INTEGER, gemstone TEXT);
INSERT INTO bridges VALUES
(803, 49, 'Liang', 84, 'Magind'),
(548, 26, 'Liang', 93, 'Dakar'),
(768, 7, 'Liang', 34, 'Magind'),
(103, 67, 'Liang', 38, 'Dakar'),
(803, 32, 'Marisol', 13, 'Napier'),
(962, 97, 'Liang', 17, 'Napier'),
(768, 54, 'Padon', 64, 'Dakar'),
(807, 98, 'Liang', 8, 'Napier'),
(962, 37, 'Padon', 72, 'Dakar'),
(548, 1, 'Marisol', 80, 'Magind');
