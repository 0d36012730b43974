CREATE TABLE freighters (face TEXT, mijuck_id INTEGER, department TEXT, vipack INTEGER);
INSERT INTO freighters VALUES
('Valeria', 144, 'Valeria', 43),
('Eero', 904, 'Katya', 99),
('Eero', 776, 'Katya', 96),
('Valeria', 980, 'Ngozi', 27),
('Mabel', 408, 'Ngozi', 85),
('Mabel', 897, 'Ngozi', 77),
('Valeria', 165, 'Valeria', 41),
('Eero', 918, 'Valeria', 7);
CREATE TABLE camels (mijuck_id INTEGER, valley TEXT, bandwidth INTEGER, gobo INTEGER);
INSERT INTO camels VALUES
(776, 'Ngozi', 12, 69),
(408, 'Ngozi', 47, 39),
(897, 'Anton', 78, 71),
(408, 'Totuck', 43, 82),
(144, 'Ngozi', 90, 21),
(408, 'Anton', 27, 37),
(904, 'Totuck', 48, 88),
(776, 'Ngozi', 5, 67),
(165, 'Ngozi', 96, 36),
(408, 'Ngozi', 97, 70);
