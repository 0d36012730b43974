CREATE TABLE cobblers (gemstone_id INTEGER, rotors INTEGER, publisher TEXT, roreland INTEGER);
INSERT INTO cobblers VALUES
(822, 56, 'Havand', 16),
(732, 34, 'Cordelia', 29),
(513, 62, 'Cordelia', 74),
(812, 36, 'Rupert', 21),
(759, 68, 'Havand', 59),
(103, 2, 'Rupert', 93),
(311, 22, 'Cordelia', 80),
(966, 48, 'Rupert', 91);
CREATE TABLE falcons (bltlgpgx INTEGER, rozebol TEXT, gemstone_id INTEGER, rerotu INTEGER);
INSERT INTO falcons VALUES
(28, 'Swdvd', 311, 78),
(77, 'Cordelia', 759, 77),
(56, 'Astrid', 759, 88),
(15, 'Swdvd', 311, 44),
(29, 'Astrid', 732, 11),
(43, 'Astrid', 822, 58),
(25, 'Swdvd', 103, 76),
(6, 'Cordelia', 513, 1),
(12, 'Astrid', 822, 50),
(62, 'Cordelia', 812, 34);
