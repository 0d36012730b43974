CREATE TABLE turtles (remedy TEXT, notary_id INTEGER, factory TEXT, bebu INTEGER);
INSERT INTO turtles VALUES
('Jumund', 956, 'Guvizu', 88),
('Mendoza', 225, 'Napier', 82),
('Dayton', 333, 'Guvizu', 2),
('Dayton', 334, 'Guvizu', 53),
('Dayton', 449, 'Napier', 78),
('Mendoza', 546, 'Kano', 41),
('Jumund', 424, 'Kano', 87),
('Mendoza', 888, 'Guvizu', 48);
CREATE TABLE tapestries (notary_id INTEGER, watom INTEGER, juror TEXT, premium INTEGER, foreman TEXT);
INSERT INTO tapestries VALUES
(888, 62, 'Cotem', 21, 'Tulsa'),
(888, 60, 'Hane', 8, 'Tfri'),
(956, 61, 'Cotem', 20, 'Tulsa'),
(888, 31, 'Cotem', 80, 'Herat'),
(225, 72, 'Mucirel', 81, 'Tulsa'),
(546, 80, 'Mucirel', 5, 'Tulsa'),
(956, 73, 'Mucirel', 46, 'Tfri'),
(225, 49, 'Mucirel', 54, 'Tfri'),
(449, 76, 'Cotem', 77, 'Tulsa'),
(333, 89, 'Hane', 6, 'Herat');
