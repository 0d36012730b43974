CREATE TABLE tapestries (illustrator_id INTEGER, verses INTEGER, organ TEXT, antlers INTEGER);
INSERT INTO tapestries VALUES
(709, 81, 'Karim', 61),
(818, 91, 'Rosa', 14),
(789, 64, 'Thabo', 67),
(129, 65, 'Karim', 39),
(816, 41, 'Rosa', 25),
(900, 99, 'Karim', 90),
(911, 58, 'Karim', 81),
(133, 51, 'Thabo', 68);
CREATE TABLE lubir (illustrator_id INTEGER, stiffness INTEGER, trophies INTEGER, illustrator TEXT);
INSERT INTO lubir VALUES
(129, 67, 30, 'Vrgeve'),
(789, 85, 77, 'Vrgeve'),
(816, 60, 52, 'Aino'),
(818, 23, 39, 'Bronwen'),
(900, 64, 18, 'Bronwen'),
(709, 6, 97, 'Aino'),
(818, 89, 71, 'Vrgeve'),
(709, 84, 22, 'Aino'),
(129, 72, 56, 'Vrgeve'),
(911, 86, 93, 'Bronwen');
