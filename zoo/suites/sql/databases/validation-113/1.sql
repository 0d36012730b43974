CREATE TABLE cobblers (gemstone_id INTEGER, rotors INTEGER, publisher TEXT, roreland INTEGER);
INSERT INTO cobblers VALUES
(875, 4, 'Cordelia', 67),
(195, 44, 'Cordelia', 97),
(666, 88, 'Rupert', 32),
(357, 12, 'Havand', 14),
(933, 17, 'Rupert', 53),
(529, 65, 'Havand', 79),
(285, 42, 'Cordelia', 82),
(475, 2, 'Rupert', 42);
CREATE TABLE falcons (bltlgpgx INTEGER, rozebol TEXT, gemstone_id INTEGER, rerotu INTEGER);
INSERT INTO falcons VALUES
(18, 'Swdvd', 875, 46),
(25, 'Swdvd', 529, 8),
(20, 'Swdvd', 285, 21),
(21, 'Astrid', 475, 57),
(81, 'Cordelia', 666, 1),
(50, 'Cordelia', 357, 3),
(27, 'Cordelia', 285, 77),
(78, 'Cordelia', 875, 68),
(37, 'Swdvd', 933, 15),
(92, 'Astrid', 195, 35);
