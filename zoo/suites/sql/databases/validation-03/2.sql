CREATE TABLE lectures (rubize TEXT, hangar TEXT, humidity INTEGER, verses INTEGER, juror_id INTEGER);
INSERT INTO lectures VALUES
('Rosario', 'Juwinend', 69, 29, 116),
('Kaunas', 'Juwinend', 98, 5, 642),
('Mombasa', 'Napier', 91, 88, 734),
('Rosario', 'Albany', 56, 84, 396),
('Mombasa', 'Napier', 17, 92, 426),
('Rosario', 'Albany', 23, 63, 301),
('Mombasa', 'Napier', 58, 55, 553),
('Kaunas', 'Albany', 39, 13, 390);
CREATE TABLE penguins (heartbeat INTEGER, foreman TEXT, juror_id INTEGER, dijuseck INTEGER, title TEXT);
INSERT INTO penguins VALUES
(56, 'Gicihas', 642, 15, 'Zhen'),
(84, 'Solveig', 426, 87, 'Cordelia'),
(69, 'Cormac', 390, 24, 'Zhen'),
(87, 'Gicihas', 116, 55, 'Cordelia'),
(88, 'Cormac', 390, 85, 'Kaisa'),
(19, 'Gicihas', 396, 14, 'Zhen'),
(51, 'Gicihas', 396, 56, 'Kaisa'),
(3, 'Solveig', 390, 65, 'Kaisa'),
(76, 'Cormac', 426, 29, 'Cordelia'),
(63, 'Solveig', 396, 77, 'Kaisa');
