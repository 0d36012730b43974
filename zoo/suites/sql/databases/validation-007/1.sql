CREATE TABLE pupils (librarian_id INTEGER, tgsssak TEXT, velocity INTEGER, bwsoog INTEGER, terminal TEXT);
INSERT INTO pupils VALUES
(588, 'Astrid', 61, 9, 'Sucre'),
(694, 'Putri', 32, 34, 'Kano'),
(885, 'Putri', 82, 1, 'Kano'),
(967, 'Astrid', 48, 32, 'Herat'),
(648, 'Astrid', 11, 79, 'Sucre'),
(129, 'Putri', 59, 31, 'Herat'),
(108, 'Lbkys', 70, 39, 'Sucre'),
(344, 'Lbkys', 89, 22, 'Herat');
CREATE TABLE dairies (importer TEXT, librarian_id INTEGER, gozax INTEGER);
INSERT INTO dairies VALUES
('Tulsa', 344, 24),
('Tulsa', 885, 74),
('Wagepin', 694, 1),
('Luanda', 108, 89),
('Luanda', 967, 45),
('Tulsa', 129, 36),
('Tulsa', 129, 16),
('Luanda', 129, 53),
('Luanda', 108, 52),
('Wagepin', 129, 55);
