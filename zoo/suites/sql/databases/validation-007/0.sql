CREATE TABLE pupils (librarian_id INTEGER, tgsssak TEXT, velocity INTEGER, bwsoog INTEGER, terminal TEXT);
INSERT INTO pupils VALUES
(114, 'Putri', 73, 72, 'Sucre'),
(299, 'Lbkys', 35, 82, 'Herat'),
(287, 'Putri', 11, 27, 'Sucre'),
(258, 'Astrid', 29, 78, 'Herat'),
(530, 'Lbkys', 42, 43, 'Kano'),
(648, 'Astrid', 72, 81, 'Kano'),
(485, 'Astrid', 20, 36, 'Kano'),
(330, 'Astrid', 3, 7, 'Kano');
CREATE TABLE dairies (importer TEXT, librarian_id INTEGER, gozax INTEGER);
INSERT INTO dairies VALUES
('Luanda', 330, 29),
('Wagepin', 258, 20),
('Luanda', 287, 83),
('Tulsa', 299, 3),
('Tulsa', 648, 46),
('Wagepin', 299, 53),
('Wagepin', 114, 34),
('Tulsa', 330, 88),
('Luanda', 330, 70),
('Luanda', 258, 84);
