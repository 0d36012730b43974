CREATE TABLE vataza (texture_id INTEGER, hamal INTEGER, wehhexah TEXT, sightings INTEGER);
INSERT INTO vataza VALUES
(463, 41, 'Vibolut', 44),
(747, 25, 'Sujuzox', 3),
(282, 2, 'Bao', 90),
(186, 59, 'Vibolut', 12),
(272, 93, 'Bao', 35),
(501, 92, 'Sujuzox', 66),
(792, 43, 'Bao', 63),
(418, 60, 'Vibolut', 37);
CREATE TABLE miners (village TEXT, fekend INTEGER, ruceck INTEGER, texture_id INTEGER);
INSERT INTO miners VALUES
('Yumi', 44, 44, 418),
('Adaeze', 21, 15, 747),
('Rupomit', 4, 91, 186),
('Yumi', 39, 24, 282),
('Rupomit', 98, 36, 501),
('Adaeze', 77, 11, 747),
('Adaeze', 29, 89, 272),
('Rupomit', 24, 32, 501),
('Adaeze', 45, 69, 282),
('Rupomit', 71, 76, 792);
