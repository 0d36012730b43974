CREATE TABLE cobblers (gemstone_id INTEGER, rotors INTEGER, publisher TEXT, roreland INTEGER);
INSERT INTO cobblers VALUES
(178, 12, 'Rupert', 15),
(496, 53, 'Rupert', 73),
(159, 3, 'Rupert', 58),
(520, 65, 'Rupert', 89),
(875, 28, 'Havand', 76),
(494, 38, 'Havand', 30),
(725, 91, 'Cordelia', 99),
(166, 5, 'Cordelia', 74);
CREATE TABLE falcons (bltlgpgx INTEGER, rozebol TEXT, gemstone_id INTEGER, rerotu INTEGER);
INSERT INTO falcons VALUES
(64, 'Astrid', 494, 22),
(44, 'Astrid', 159, 31),
(75, 'Swdvd', 725, 19),
(25, 'Swdvd', 166, 52),
(19, 'Cordelia', 159, 26),
(1, 'Cordelia', 166, 36),
(86, 'Astrid', 725, 56),
(32, 'Swdvd', 159, 45),
(40, 'Swdvd', 178, 11),
(95, 'Cordelia', 496, 95);
