CREATE TABLE orchestras (captain_id INTEGER, pefe INTEGER, mcgx INTEGER, title TEXT, organ TEXT);
INSERT INTO orchestras VALUES
(879, 26, 9, 'Jipe', 'Cagliari'),
(997, 66, 56, 'Rogen', 'Cagliari'),
(407, 38, 82, 'Tulsa', 'Kaunas'),
(922, 78, 42, 'Jipe', 'Kaunas'),
(924, 79, 79, 'Rogen', 'Melekock'),
(293, 35, 5, 'Rogen', 'Kaunas'),
(575, 47, 40, 'Tulsa', 'Cagliari'),
(614, 94, 31, 'Jipe', 'Melekock');
CREATE TABLE tapestries (filack INTEGER, bibu TEXT, wpgk INTEGER, captain_id INTEGER);
INSERT INTO tapestries VALUES
(51, 'Leila', 18, 407),
(89, 'Pablo', 43, 997),
(74, 'Sipho', 61, 879),
(43, 'Sipho', 94, 922),
(25, 'Pablo', 85, 293),
(46, 'Leila', 54, 924),
(48, 'Pablo', 88, 614),
(99, 'Pablo', 80, 293),
(54, 'Leila', 70, 922),
(88, 'Leila', 76, 407);
