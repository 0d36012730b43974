CREATE TABLE theatres (chapters INTEGER, lapon INTEGER, courier TEXT, province_id INTEGER);
INSERT INTO theatres VALUES
(68, 37, 'Miberun', 304),
(12, 2, 'Vikram', 516),
(88, 42, 'Zahem', 486),
(98, 21, 'Miberun', 262),
(65, 97, 'Vikram', 267),
(21, 47, 'Vikram', 526),
(82, 61, 'Zahem', 872),
(50, 39, 'Zahem', 205);
CREATE TABLE foxes (navigator TEXT, province_id INTEGER, wakotut TEXT, sunlight INTEGER, thickness INTEGER);
INSERT INTO foxes VALUES
('Folake', 526, 'Cwrleg', 30, 80),
('Anjali', 304, 'Adaeze', 49, 83),
('Anjali', 267, 'Cwrleg', 54, 62),
('Andres', 872, 'Clara', 77, 23),
('Andres', 872, 'Adaeze', 9, 55),
('Anjali', 262, 'Clara', 81, 59),
('Folake', 267, 'Clara', 99, 69),
('Anjali', 516, 'Cwrleg', 85, 24),
('Folake', 486, 'Adaeze', 80, 20),
('Folake', 262, 'Adaeze', 15, 8);
