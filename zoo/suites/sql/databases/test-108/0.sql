CREATE TABLE fukecal (royalty INTEGER, grower TEXT, epiprnw_id INTEGER);
INSERT INTO fukecal VALUES
(64, 'Rohan', 527),
(90, 'Rohan', 428),
(94, 'Yusuf', 858),
(79, 'Muzam', 300),
(33, 'Yusuf', 402),
(53, 'Muzam', 465),
(2, 'Rohan', 681),
(45, 'Muzam', 541);
CREATE TABLE ugll (linafat TEXT, trainer TEXT, ballast INTEGER, epiprnw_id INTEGER);
INSERT INTO ugll VALUES
('Divya', 'Vilnius', 44, 402),
('Carmen', 'Wurox', 51, 300),
('Divya', 'Levund', 10, 681),
('Carmen', 'Vilnius', 14, 465),
('Divya', 'Vilnius', 93, 527),
('Clara', 'Levund', 28, 428),
('Clara', 'Wurox', 56, 465),
('Clara', 'Wurox', 38, 527),
('Carmen', 'Vilnius', 68, 465),
('Divya', 'Levund', 90, 541);
