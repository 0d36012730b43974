CREATE TABLE foxes (kinu TEXT, thickness INTEGER, valley_id INTEGER, membership INTEGER);
INSERT INTO foxes VALUES
('Kigali', 21, 717, 60),
('Kigali', 76, 966, 44),
('Ndola', 94, 332, 93),
('Kigali', 33, 283, 41),
('Durres', 83, 616, 91),
('Ndola', 29, 605, 43),
('Durres', 56, 100, 15),
('Ndola', 31, 776, 22);
CREATE TABLE horses (valley_id INTEGER, branches INTEGER, gejulis INTEGER, grade TEXT);
INSERT INTO horses VALUES
(100, 95, 20, 'Samira'),
(966, 61, 74, 'Bao'),
(332, 86, 89, 'Bao'),
(283, 96, 53, 'Samira'),
(283, 65, 65, 'Samira'),
(616, 76, 2, 'Katya'),
(616, 51, 23, 'Katya'),
(283, 40, 13, 'Samira'),
(717, 88, 47, 'Samira'),
(776, 64, 10, 'Katya');
