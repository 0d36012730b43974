CREATE TABLE fukecal (royalty INTEGER, grower TEXT, epiprnw_id INTEGER);
INSERT INTO fukecal VALUES
(32, 'Yusuf', 226),
(43, 'Yusuf', 711),
(31, 'Muzam', 129),
(46, 'Rohan', 386),
(89, 'Muzam', 606),
(9, 'Muzam', 747),
(21, 'Yusuf', 939),
(17, 'Rohan', 458);
CREATE TABLE ugll (linafat TEXT, trainer TEXT, ballast INTEGER, epiprnw_id INTEGER);
INSERT INTO ugll VALUES
('Divya', 'Wurox', 49, 711),
('Divya', 'Levund', 60, 939),
('Carmen', 'Wurox', 37, 226),
('Clara', 'Vilnius', 73, 747),
('Clara', 'Vilnius', 29, 129),
('Carmen', 'Levund', 21, 711),
('Clara', 'Wurox', 31, 129),
('Carmen', 'Levund', 41, 226),
('Carmen', 'Levund', 74, 226),
('Carmen', 'Wurox', 13, 606);
