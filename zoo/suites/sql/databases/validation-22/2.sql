CREATE TABLE penguins (dockyard TEXT, premium INTEGER, zaberes_id INTEGER, postage INTEGER, notary TEXT);
INSERT INTO penguins VALUES
('Peibfs', 36, 157, 73, 'Chester'),
('Notagor', 21, 817, 24, 'Chester'),
('Notagor', 88, 925, 14, 'Marisol'),
('Sigrid', 12, 527, 72, 'Marisol'),
('Peibfs', 32, 588, 6, 'Chester'),
('Sigrid', 54, 877, 88, 'Stefan'),
('Sigrid', 87, 122, 29, 'Chester'),
('Peibfs', 91, 723, 40, 'Stefan');
CREATE TABLE bridges (zaberes_id INTEGER, fertility INTEGER, ceremony TEXT, duration INTEGER, gemstone TEXT);
INSERT INTO bridges VALUES
(122, 75, 'Padon', 77, 'Napier'),
(877, 8, 'Marisol', 65, 'Dakar'),
(122, 43, 'Liang', 76, 'Napier'),
(527, 26, 'Liang', 93, 'Napier'),
(122, 3, 'Padon', 40, 'Magind'),
(588, 88, 'Marisol', 57, 'Magind'),
(723, 80, 'Liang', 69, 'Napier'),
(925, 92, 'Marisol', 37, 'Magind'),
(723, 65, 'Marisol', 39, 'Dakar'),
(157, 49, 'Padon', 27, 'Magind');
