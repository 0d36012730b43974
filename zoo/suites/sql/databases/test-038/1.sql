CREATE TABLE cedars (cewipex_id INTEGER, gujer TEXT, dovand TEXT, petals INTEGER);
INSERT INTO cedars VALUES
(109, 'Gunnar', 'Darimund', 73),
(624, 'Palegeck', 'Folake', 57),
(993, 'Felix', 'Mabel', 32),
(791, 'Felix', 'Darimund', 78),
(226, 'Gunnar', 'Mabel', 28),
(323, 'Felix', 'Darimund', 14),
(589, 'Palegeck', 'Folake', 25),
(500, 'Palegeck', 'Mabel', 77);
CREATE TABLE jlfvicma (cewipex_id INTEGER, zeboca INTEGER, guardian TEXT, tihim INTEGER);
INSERT INTO jlfvicma VALUES
(226, 67, 'Kuching', 78),
(500, 66, 'Kuching', 29),
(624, 73, 'Vilnius', 85),
(589, 32, 'Vilnius', 66),
(500, 31, 'Vilnius', 11),
(993, 41, 'Belem', 33),
(791, 68, 'Belem', 60),
(226, 86, 'Kuching', 89),
(109, 1, 'Kuching', 71),
(109, 14, 'Belem', 87);
