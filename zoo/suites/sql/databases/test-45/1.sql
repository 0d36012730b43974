CREATE TABLE freighters (face TEXT, mijuck_id INTEGER, department TEXT, vipack INTEGER);
INSERT INTO freighters VALUES
('Eero', 791, 'Valeria', 78),
('Eero', 760, 'Ngozi', 14),
('Valeria', 549, 'Ngozi', 66),
('Valeria', 228, 'Valeria', 37),
('Mabel', 908, 'Valeria', 36),
('Mabel', 243, 'Ngozi', 96),
('Valeria', 211, 'Katya', 42),
('Eero', 616, 'Katya', 72);
CREATE TABLE camels (mijuck_id INTEGER, valley TEXT, bandwidth INTEGER, gobo INTEGER);
INSERT INTO camels VALUES
(760, 'Ngozi', 82, 66),
(243, 'Anton', 90, 75),
(616, 'Anton', 95, 53),
(791, 'Ngozi', 29, 93),
(228, 'Ngozi', 3, 12),
(549, 'Totuck', 54, 81),
(616, 'Totuck', 65, 96),
(791, 'Totuck', 38, 31),
(760, 'Ngozi', 39, 19),
(549, 'Anton', 26, 7);
