CREATE TABLE cedars (cewipex_id INTEGER, gujer TEXT, dovand TEXT, petals INTEGER);
INSERT INTO cedars VALUES
(995, 'Felix', 'Folake', 94),
(371, 'Felix', 'Folake', 19),
(442, 'Palegeck', 'Mabel', 78),
(378, 'Palegeck', 'Darimund', 25),
(672, 'Felix', 'Folake', 96),
(218, 'Gunnar', 'Darimund', 35),
(431, 'Palegeck', 'Folake', 54),
(741, 'Gunnar', 'Mabel', 12);
CREATE TABLE jlfvicma (cewipex_id INTEGER, zeboca INTEGER, guardian TEXT, tihim INTEGER);
INSERT INTO jlfvicma VALUES
(378, 72, 'Kuching', 22),
(431, 5, 'Vilnius', 88),
(442, 62, 'Belem', 59),
(371, 81, 'Kuching', 7),
(431, 83, 'Belem', 81),
(378, 51, 'Vilnius', 67),
(218, 4, 'Belem', 2),
(995, 55, 'Kuching', 40),
(431, 77, 'Belem', 68),
(741, 73, 'Kuching', 99);
