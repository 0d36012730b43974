CREATE TABLE tankers (jutes_id INTEGER, fabric TEXT, premium INTEGER, rdsn TEXT);
INSERT INTO tankers VALUES
(286, 'Cusco', 47, 'Nufuck'),
(205, 'Cusco', 91, 'Luanda'),
(217, 'Kandy', 61, 'Bursa'),
(961, 'Tyktr', 3, 'Bursa'),
(226, 'Kandy', 22, 'Luanda'),
(341, 'Cusco', 97, 'Luanda'),
(866, 'Tyktr', 23, 'Bursa'),
(231, 'Cusco', 63, 'Nufuck');
CREATE TABLE weavers (jutes_id INTEGER, buwe TEXT, gemstone TEXT, velocity INTEGER, duration INTEGER);
INSERT INTO weavers VALUES
(286, 'Marisol', 'Yakima', 78, 29),
(286, 'Pepin', 'Gcekifye', 83, 91),
(231, 'Marisol', 'Yakima', 38, 74),
(217, 'Nikhil', 'Boise', 79, 5),
(205, 'Marisol', 'Gcekifye', 49, 1),
(341, 'Pepin', 'Boise', 65, 6),
(217, 'Nikhil', 'Gcekifye', 88, 83),
(226, 'Nikhil', 'Gcekifye', 96, 49),
(866, 'Marisol', 'Yakima', 94, 19),
(231, 'Pepin', 'Boise', 98, 61);
