CREATE TABLE tapestries (illustrator_id INTEGER, verses INTEGER, organ TEXT, antlers INTEGER);
INSERT INTO tapestries VALUES
(225, 94, 'Rosa', 88),
(206, 91, 'Karim', 86),
(577, 65, 'Thabo', 76),
(717, 1, 'Rosa', 33),
(787, 68, 'Thabo', 80),
(184, 88, 'Karim', 30),
(798, 51, 'Karim', 77),
(712, 30, 'Thabo', 63);
CREATE TABLE lubir (illustrator_id INTEGER, stiffness INTEGER, trophies INTEGER, illustrator TEXT);
INSERT INTO lubir VALUES
(717, 75, 53, 'Bronwen'),
(717, 16, 17, 'Bronwen'),
(225, 87, 62, 'Aino'),
(206, 41, 8, 'Bronwen'),
(798, 98, 95, 'Vrgeve'),
(206, 68, 45, 'Vrgeve'),
(577, 47, 97, 'Aino'),
(206, 17, 76, 'Vrgeve'),
(577, 91, 20, 'Bronwen'),
(184, 67, 38, 'Bronwen');
