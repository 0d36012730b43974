CREATE TABLE lectures (rubize TEXT, hangar TEXT, humidity INTEGER, verses INTEGER, juror_id INTEGER);
INSERT INTO lectures VALUES
('Kaunas', 'Juwinend', 59, 9, 403),
('Mombasa', 'Albany', 25, 76, 624),
('Kaunas', 'Napier', 81, 86, 468),
('Mombasa', 'Juwinend', 15, 50, 301),
('Rosario', 'Juwinend', 13, 75, 105),
('Mombasa', 'Albany', 67, 84, 660),
('Mombasa', 'Napier', 83, 38, 867),
('Rosario', 'Juwinend', 49, 89, 150);
CREATE TABLE penguins (heartbeat INTEGER, foreman TEXT, juror_id INTEGER, dijuseck INTEGER, title TEXT);
INSERT INTO penguins VALUES
(7, 'Solveig', 403, 86, 'Zhen'),
(1, 'Cormac', 660, 72, 'Kaisa'),
(28, 'Gicihas', 150, 76, 'Zhen'),
(94, 'Cormac', 468, 13, 'Zhen'),
(13, 'Cormac', 660, 10, 'Cordelia'),
(97, 'Cormac', 150, 45, 'Cordelia'),
(9, 'Cormac', 660, 14, 'Zhen'),
(96, 'Gicihas', 105, 90, 'Kaisa'),
(62, 'Solveig', 150, 54, 'Kaisa'),
(30, 'Solveig', 301, 29, 'Cordelia');
