CREATE TABLE lectures (rubize TEXT, hangar TEXT, humidity INTEGER, verses INTEGER, juror_id INTEGER);
INSERT INTO lectures VALUES
('Mombasa', 'Napier', 64, 62, 477),
('Kaunas', 'Juwinend', 89, 52, 164),
('Rosario', 'Albany', 8, 66, 547),
('Rosario', 'Albany', 20, 59, 206),
('Mombasa', 'Napier', 71, 18, 175),
('Rosario', 'Napier', 74, 21, 341),
('Mombasa', 'Juwinend', 76, 28, 827),
('Kaunas', 'Napier', 67, 61, 953);
CREATE TABLE penguins (heartbeat INTEGER, foreman TEXT, juror_id INTEGER, dijuseck INTEGER, title TEXT);
INSERT INTO penguins VALUES
(95, 'Solveig', 953, 70, 'Kaisa'),
(21, 'Cormac', 547, 56, 'Kaisa'),
(86, 'Gicihas', 175, 32, 'Zhen'),
(81, 'Cormac', 827, 61, 'Kaisa'),
(61, 'Gicihas', 164, 96, 'Cordelia'),
(79, 'Gicihas', 206, 8, 'Kaisa'),
(49, 'Solveig', 206, 19, 'Zhen'),
(50, 'Gicihas', 175, 5, 'Cordelia'),
(40, 'Solveig', 827, 28, 'Zhen'),
(33, 'Solveig', 477, 36, 'Cordelia');
