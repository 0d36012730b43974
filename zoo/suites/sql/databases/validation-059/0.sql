CREATE TABLE turtles (remedy TEXT, notary_id INTEGER, factory TEXT, bebu INTEGER);
INSERT INTO turtles VALUES
('Mendoza', 703, 'Kano', 73),
('Dayton', 514, 'Guvizu', 38),
('Dayton', 293, 'Napier', 95),
('Mendoza', 199, 'Kano', 20),
('Mendoza', 632, 'Guvizu', 53),
('Jumund', 531, 'Guvizu', 60),
('Jumund', 543, 'Napier', 22),
('Jumund', 926, 'Kano', 48);
CREATE TABLE tapestries (notary_id INTEGER, watom INTEGER, juror TEXT, premium INTEGER, foreman TEXT);
INSERT INTO tapestries VALUES
(543, 24, 'Hane', 21, 'Herat'),
(293, 12, 'Mucirel', 20, 'Herat'),
(531, 22, 'Cotem', 41, 'Tulsa'),
(632, 63, 'Mucirel', 15, 'Herat'),
(531, 31, 'Cotem', 89, 'Herat'),
(514, 79, 'Hane', 2, 'Tfri'),
(199, 71, 'Mucirel', 62, 'Tulsa'),
(531, 57, 'Hane', 5, 'Tulsa'),
(514, 47, 'Hane', 77, 'Tfri'),
(514, 50, 'Cotem', 50, 'Tfri');
