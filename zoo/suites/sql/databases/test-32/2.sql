CREATE TABLE foxes (kinu TEXT, thickness INTEGER, valley_id INTEGER, membership INTEGER);
INSERT INTO foxes VALUES
('Ndola', 79, 659, 74),
('Durres', 34, 383, 42),
('Durres', 19, 634, 65),
('Durres', 89, 420, 30),
('Kigali', 31, 147, 27),
('Kigali', 96, 715, 60),
('Ndola', 41, 526, 22),
('Ndola', 48, 858, 15);
CREATE TABLE horses (valley_id INTEGER, branches INTEGER, gejulis INTEGER, grade TEXT);
INSERT INTO horses VALUES
(526, 58, 31, 'Katya'),
(659, 99, 89, 'Samira'),
(858, 77, 91, 'Samira'),
(420, 14, 14, 'Katya'),
(715, 64, 75, 'Bao'),
(383, 30, 83, 'Katya'),
(383, 17, 62, 'Samira'),
(147, 57, 77, 'Samira'),
(147, 71, 94, 'Bao'),
(659, 97, 22, 'Bao');
