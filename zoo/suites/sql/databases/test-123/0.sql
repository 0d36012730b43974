CREATE TABLE vataza (texture_id INTEGER, hamal INTEGER, wehhexah TEXT, sightings INTEGER);
INSERT INTO vataza VALUES
(255, 25, 'Bao', 25),
(904, 51, 'Sujuzox', 98),
(721, 52, 'Sujuzox', 3),
(663, 16, 'Sujuzox', 6),
(446, 98, 'Vibolut', 71),
(273, 85, 'Vibolut', 43),
(754, 61, 'Sujuzox', 59),
(527, 96, 'Bao', 21);
CREATE TABLE miners (village TEXT, fekend INTEGER, ruceck INTEGER, texture_id INTEGER);
INSERT INTO miners VALUES
('Yumi', 66, 78, 527),
('Adaeze', 45, 86, 904),
('Rupomit', 65, 97, 273),
('Adaeze', 25, 56, 754),
('Adaeze', 29, 19, 721),
('Yumi', 91, 69, 255),
('Rupomit', 59, 75, 904),
('Rupomit', 40, 73, 754),
('Adaeze', 24, 22, 527),
('Adaeze', 55, 45, 754);
