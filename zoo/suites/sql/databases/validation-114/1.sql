CREATE TABLE orchestras (captain_id INTEGER, pefe INTEGER, mcgx INTEGER, title TEXT, organ TEXT);
INSERT INTO orchestras VALUES
(555, 14, 13, 'Jipe', 'Melekock'),
(459, 26, 80, 'Jipe', 'Kaunas'),
(851, 37, 32, 'Tulsa', 'Cagliari'),
(803, 25, 6, 'Jipe', 'Kaunas'),
(999, 78, 44, 'Rogen', 'Melekock'),
(437, 90, 64, 'Rogen', 'Kaunas'),
(342, 46, 75, 'Rogen', 'Kaunas'),
(619, 45, 9, 'Tulsa', 'Cagliari');
CREATE TABLE tapestries (filack INTEGER, bibu TEXT, wpgk INTEGER, captain_id INTEGER);
INSERT INTO tapestries VALUES
(45, 'Sipho', 97, 459),
(93, 'Leila', 9, 555),
(89, 'Leila', 29, 851),
(10, 'Leila', 96, 851),
(92, 'Leila', 61, 555),
(51, 'Sipho', 78, 459),
(33, 'Pablo', 3, 803),
(13, 'Pablo', 62, 437),
(54, 'Pablo', 8, 803),
(69, 'Sipho', 35, 555);
