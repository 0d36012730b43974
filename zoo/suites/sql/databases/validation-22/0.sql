CREATE TABLE penguins (dockyard TEXT, premium INTEGER, zaberes_id INTEGER, postage INTEGER, notary TEXT);
INSERT INTO penguins VALUES
('Notagor', 34, 446, 7, 'Stefan'),
('Peibfs', 88, 682, 51, 'Marisol'),
('Peibfs', 74, 960, 72, 'Chester'),
('Sigrid', 1, 656, 24, 'Marisol'),
('Sigrid', 54, 598, 65, 'Stefan'),
('Peibfs', 67, 565, 36, 'Marisol'),
('Notagor', 61, 461, 23, 'Stefan'),
('Notagor', 94, 477, 81, 'Chester');
CREATE TABLE bridges (zaberes_id INTEGER, fertility INTEGER, ceremony TEXT, duration INTEGER, gemstone TEXT);
INSERT INTO bridges VALUES
(477, 8, 'Liang', 64, 'Dakar'),
(960, 71, 'Padon', 60, 'Magind'),
(461, 81, 'Marisol', 38, 'Magind'),
(656, 17, 'Marisol', 17, 'Magind'),
(565, 22, 'Padon', 48, 'Napier'),
(656, 66, 'Padon', 61, 'Dakar'),
(446, 67, 'Padon', 93, 'Magind'),
(565, 58, 'Padon', 3, 'Magind'),
(682, 31, 'Liang', 11, 'Dakar'),
(446, 55, 'Marisol', 52, 'Napier');
