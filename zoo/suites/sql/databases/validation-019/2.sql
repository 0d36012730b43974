CREATE TABLE tankers (jutes_id INTEGER, fabric TEXT, premium INTEGER, rdsn TEXT);
INSERT INTO tankers VALUES
(589, 'Kandy', 83, 'Nufuck'),
(937, 'Kandy', 98, 'Nufuck'),
(441, 'Tyktr', 77, 'Bursa'),
(398, 'Cusco', 53, 'Luanda'),
(165, 'Kandy', 57, 'Bursa'),
(858, 'Tyktr', 71, 'Nufuck'),
(122, 'Kandy', 3, 'Luanda'),
(396, 'Cusco', 22, 'Bursa');
CREATE TABLE weavers (jutes_id INTEGER, buwe TEXT, gemstone TEXT, velocity INTEGER, duration INTEGER);
INSERT INTO weavers VALUES
(165, 'Nikhil', 'Boise', 3, 19),
(122, 'Nikhil', 'Yakima', 99, 96),
(589, 'Marisol', 'Boise', 75, 46),
(165, 'Nikhil', 'Yakima', 1, 85),
(122, 'Pepin', 'Yakima', 54, 86),
(589, 'Marisol', 'Gcekifye', 8, 80),
(937, 'Marisol', 'Boise', 79, 49),
(396, 'Nikhil', 'Yakima', 78, 22),
(441, 'Pepin', 'Gcekifye', 85, 68),
(396, 'Pepin', 'Gcekifye', 83, 41);
