CREATE TABLE tankers (jutes_id INTEGER, fabric TEXT, premium INTEGER, rdsn TEXT);
INSERT INTO tankers VALUES
(358, 'Cusco', 51, 'Nufuck'),
(814, 'Kandy', 54, 'Bursa'),
(136, 'Tyktr', 53, 'Nufuck'),
(826, 'Tyktr', 16, 'Bursa'),
(216, 'Kandy', 65, 'Bursa'),
(404, 'Cusco', 22, 'Nufuck'),
(458, 'Tyktr', 18, 'Luanda'),
(991, 'Kandy', 43, 'Luanda');
CREATE TABLE weavers (jutes_id INTEGER, buwe TEXT, gemstone TEXT, velocity INTEGER, duration INTEGER);
INSERT INTO weavers VALUES
(826, 'Pepin', 'Gcekifye', 91, 63),
(404, 'Marisol', 'Boise', 18, 16),
(814, 'Pepin', 'Yakima', 13, 85),
(991, 'Nikhil', 'Boise', 96, 93),
(458, 'Nikhil', 'Boise', 75, 45),
(216, 'Marisol', 'Yakima', 61, 83),
(991, 'Nikhil', 'Gcekifye', 97, 50),
(358, 'Marisol', 'Boise', 4, 49),
(136, 'Marisol', 'Gcekifye', 32, 34),
(404, 'Marisol', 'Boise', 1, 62);
