CREATE TABLE pupils (librarian_id INTEGER, tgsssak TEXT, velocity INTEGER, bwsoog INTEGER, terminal TEXT);
INSERT INTO pupils VALUES
(155, 'Lbkys', 93, 35, 'Herat'),
(416, 'Putri', 12, 38, 'Herat'),
(355, 'Lbkys', 77, 46, 'Kano'),
(610, 'Lbkys', 66, 29, 'Kano'),
(659, 'Astrid', 5, 82, 'Sucre'),
(428, 'Astrid', 65, 81, 'Herat'),
(788, 'Putri', 7, 70, 'Kano'),
(123, 'Astrid', 3, 30, 'Sucre');
CREATE TABLE dairies (importer TEXT, librarian_id INTEGER, gozax INTEGER);
INSERT INTO dairies VALUES
('Luanda', 788, 3),
('Wagepin', 123, 86),
('Luanda', 610, 21),
('Wagepin', 123, 77),
('Tulsa', 355, 78),
('Luanda', 155, 14),
('Tulsa', 610, 82),
('Wagepin', 659, 65),
('Luanda', 355, 11),
('Wagepin', 428, 19);
