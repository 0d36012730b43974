CREATE TABLE fukecal (royalty INTEGER, grower TEXT, epiprnw_id INTEGER);
INSERT INTO fukecal VALUES
(36, 'Yusuf', 214),
(34, 'Muzam', 441),
(27, 'Rohan', 723),
(1, 'Rohan', 702),
(32, 'Muzam', 743),
(6, 'Muzam', 913),
(57, 'Yusuf', 612),
(25, 'Yusuf', 651);
CREATE TABLE ugll (linafat TEXT, trainer TEXT, ballast INTEGER, epiprnw_id INTEGER);
INSERT INTO ugll VALUES
('Clara', 'Wurox', 30, 214),
('Divya', 'Wurox', 27, 441),
('Divya', 'Vilnius', 51, 702),
('Divya', 'Levund', 46, 723),
('Divya', 'Levund', 39, 214),
('Clara', 'Vilnius', 7, 913),
('Clara', 'Vilnius', 61, 913),
('Carmen', 'Levund', 77, 702),
('Carmen', 'Wurox', 42, 651),
('Carmen', 'Levund', 86, 214);
