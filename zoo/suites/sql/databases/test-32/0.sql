CREATE TABLE foxes (kinu TEXT, thickness INTEGER, valley_id INTEGER, membership INTEGER);
INSERT INTO foxes VALUES
('Durres', 80, 517, 62),
('Kigali', 31, 971, 8),
('Durres', 60, 353, 57),
('Ndola', 47, 261, 53),
('Ndola', 86, 281, 18),
('Durres', 72, 175, 22),
('Kigali', 75, 980, 5),
('Durres', 58, 341, 66);
CREATE TABLE horses (valley_id INTEGER, branches INTEGER, gejulis INTEGER, grade TEXT);
INSERT INTO horses VALUES
(353, 33, 50, 'Bao'),
(353, 65, 15, 'Katya'),
(517, 19, 63, 'Bao'),
(971, 97, 93, 'Bao'),
(980, 48, 5, 'Katya'),
(281, 32, 20, 'Katya'),
(261, 92, 53, 'Katya'),
(281, 84, 27, 'Samira'),
(175, 88, 30, 'Samira'),
(517, 85, 96, 'Samira');
