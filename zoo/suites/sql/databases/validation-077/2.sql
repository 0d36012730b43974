CREATE TABLE tapestries (illustrator_id INTEGER, verses INTEGER, organ TEXT, antlers INTEGER);
INSERT INTO tapestries VALUES
(632, 51, 'Karim', 78),
(324, 35, 'Rosa', 58),
(880, 45, 'Karim', 72),
(695, 70, 'Thabo', 62),
(122, 74, 'Rosa', 56),
(431, 7, 'Thabo', 57),
(406, 54, 'Karim', 11),
(358, 21, 'Thabo', 94);
CREATE TABLE lubir (illustrator_id INTEGER, stiffness INTEGER, trophies INTEGER, illustrator TEXT);
INSERT INTO lubir VALUES
(695, 13, 78, 'Bronwen'),
(324, 60, 67, 'Aino'),
(880, 16, 7, 'Bronwen'),
(880, 2, 2, 'Aino'),
(122, 80, 40, 'Aino'),
(324, 46, 41, 'Aino'),
(358, 99, 88, 'Vrgeve'),
(695, 84, 9, 'Bronwen'),
(122, 89, 35, 'Vrgeve'),
(324, 48, 64, 'Vrgeve');
