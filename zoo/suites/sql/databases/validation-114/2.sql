CREATE TABLE orchestras (captain_id INTEGER, pefe INTEGER, mcgx INTEGER, title TEXT, organ TEXT);
INSERT INTO orchestras VALUES
(653, 10, 33, 'Tulsa', 'Kaunas'),
(508, 72, 73, 'Tulsa', 'Melekock'),
(269, 4, 60, 'Tulsa', 'Melekock'),
(234, 56, 25, 'Tulsa', 'Cagliari'),
(368, 21, 78, 'Jipe', 'Cagliari'),
(908, 78, 11, 'Jipe', 'Melekock'),
(351, 89, 52, 'Rogen', 'Melekock'),
(650, 34, 41, 'Rogen', 'Kaunas');
CREATE TABLE tapestries (filack INTEGER, bibu TEXT, wpgk INTEGER, captain_id INTEGER);
INSERT INTO tapestries VALUES
(51, 'Leila', 13, 650),
(13, 'Leila', 79, 650),
(43, 'Leila', 8, 508),
(54, 'Pablo', 83, 908),
(85, 'Sipho', 41, 368),
(56, 'Pablo', 3, 269),
(61, 'Leila', 75, 234),
(24, 'Leila', 21, 650),
(48, 'Sipho', 69, 351),
(18, 'Pablo', 66, 234);
