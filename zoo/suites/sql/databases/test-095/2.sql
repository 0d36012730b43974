CREATE TABLE theatres (chapters INTEGER, lapon INTEGER, courier TEXT, province_id INTEGER);
INSERT INTO theatres VALUES
(40, 99, 'Miberun', 578),
(26, 80, 'Vikram', 996),
(52, 43, 'Zahem', 246),
(53, 15, 'Miberun', 802),
(58, 56, 'Zahem', 341),
(75, 37, 'Vikram', 477),
(93, 35, 'Miberun', 392),
(34, 27, 'Zahem', 665);
CREATE TABLE foxes (navigator TEXT, province_id INTEGER, wakotut TEXT, sunlight INTEGER, thickness INTEGER);
INSERT INTO foxes VALUES
('Andres', 665, 'Clara', 74, 69),
('Andres', 802, 'Adaeze', 43, 16),
('Folake', 392, 'Clara', 60, 41),
('Folake', 996, 'Cwrleg', 6, 71),
('Folake', 392, 'Clara', 42, 20),
('Folake', 477, 'Cwrleg', 7, 55),
('Andres', 246, 'Clara', 19, 80),
('Andres', 246, 'Cwrleg', 10, 92),
('Anjali', 996, 'Adaeze', 69, 73),
('Anjali', 665, 'Cwrleg', 31, 70);
