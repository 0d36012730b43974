CREATE TABLE freighters (face TEXT, mijuck_id INTEGER, department TEXT, vipack INTEGER);
INSERT INTO freighters VALUES
('Valeria', 486, 'Ngozi', 23),
('Mabel', 971, 'Katya', 99),
('Eero', 675, 'Valeria', 93),
('Valeria', 929, 'Ngozi', 83),
('Mabel', 777, 'Katya', 78),
('Eero', 894, 'Valeria', 91),
('Valeria', 996, 'Valeria', 79),
('Mabel', 422, 'Ngozi', 26);
CREATE TABLE camels (mijuck_id INTEGER, valley TEXT, bandwidth INTEGER, gobo INTEGER);
INSERT INTO camels VALUES
(996, 'Anton', 25, 49),
(894, 'Anton', 35, 59),
(486, 'Ngozi', 47, 52),
(894, 'Ngozi', 44, 75),
(675, 'Totuck', 34, 6),
(675, 'Totuck', 3, 36),
(675, 'Anton', 82, 19),
(996, 'Anton', 18, 15),
(996, 'Anton', 94, 8),
(971, 'Ngozi', 59, 32);
