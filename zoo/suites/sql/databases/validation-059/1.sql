CREATE TABLE turtles (remedy TEXT, notary_id INTEGER, factory TEXT, bebu INTEGER);
INSERT INTO turtles VALUES
('Dayton', 433, 'Guvizu', 86),
('Jumund', 948, 'Napier', 48),
('Mendoza', 127, 'Guvizu', 17),
('Jumund', 370, 'Kano', 27),
('Jumund', 291, 'Napier', 83),
('Mendoza', 860, 'Kano', 92),
('Dayton', 564, 'Kano', 80),
('Dayton', 738, 'Napier', 53);
CREATE TABLE tapestries (notary_id INTEGER, watom INTEGER, juror TEXT, premium INTEGER, foreman TEXT);
INSERT INTO tapestries VALUES
(564, 12, 'Mucirel', 56, 'Herat'),
(860, 33, 'Hane', 18, 'Tfri'),
(738, 56, 'Mucirel', 39, 'Herat'),
(738, 43, 'Hane', 68, 'Herat'),
(948, 45, 'Mucirel', 42, 'Tulsa'),
(738, 18, 'Hane', 11, 'Tfri'),
(370, 60, 'Cotem', 54, 'Tfri'),
(127, 95, 'Cotem', 17, 'Tfri'),
(564, 91, 'Cotem', 2, 'Tulsa'),
(291, 92, 'Hane', 15, 'Tfri');
