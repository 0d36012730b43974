CREATE TABLE cedars (cewipex_id INTEGER, gujer TEXT, dovand TEXT, petals INTEGER);
INSERT INTO cedars VALUES
(237, 'Gunnar', 'Darimund', 74),
(399, 'Palegeck', 'Mabel', 16),
(795, 'Palegeck', 'Mabel', 25),
(872, 'Palegeck', 'Mabel', 59),
(769, 'Felix', 'Darimund', 53),
(266, 'Gunnar', 'Folake', 94),
(733, 'Felix', 'Folake', 78),
(293, 'Palegeck', 'Folake', 54);
CREATE TABLE jlfvicma (cewipex_id INTEGER, zeboca INTEGER, guardian TEXT, tihim INTEGER);
INSERT INTO jlfvicma VALUES
(237, 99, 'Belem', 63),
(399, 85, 'Vilnius', 50),
(872, 52, 'Kuching', 39),
(733, 59, 'Kuching', 27),
(266, 22, 'Belem', 16),
(266, 84, 'Belem', 47),
(733, 21, 'Belem', 81),
(769, 35, 'Vilnius', 58),
(293, 12, 'Vilnius', 10),
(237, 11, 'Kuching', 8);
