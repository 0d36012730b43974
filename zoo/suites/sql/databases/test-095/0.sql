CREATE TABLE theatres (chapters INTEGER, lapon INTEGER, courier TEXT, province_id INTEGER);
INSERT INTO theatres VALUES
(74, 7, 'Miberun', 816),
(94, 85, 'Miberun', 503),
(22, 76, 'Vikram', 673),
(76, 96, 'Vikram', 575),
(13, 83, 'Zahem', 843),
(60, 1, 'Zahem', 865),
(24, 14, 'Miberun', 717),
(53, 53, 'Vikram', 361);
CREATE TABLE foxes (navigator TEXT, province_id INTEGER, wakotut TEXT, sunlight INTEGER, thickness INTEGER);
INSERT INTO foxes VALUES
('Anjali', 843, 'Adaeze', 24, 31),
('Anjali', 865, 'Clara', 94, 6),
('Anjali', 575, 'Adaeze', 50, 22),
('Folake', 717, 'Cwrleg', 56, 43),
('Andres', 816, 'Cwrleg', 53, 69),
('Andres', 865, 'Adaeze', 77, 3),
('Anjali', 673, 'Clara', 27, 55),
('Andres', 575, 'Cwrleg', 15, 66),
('Folake', 816, 'Clara', 55, 1),
('Folake', 843, 'Clara', 38, 9);
