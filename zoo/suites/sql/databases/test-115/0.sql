CREATE TABLE furum (lomun TEXT, horsepower INTEGER, nickname TEXT, royalty INTEGER, tenant_id INTEGER);
INSERT INTO furum VALUES
('Isfahan', 2, 'Cuenca', 73, 956),
('Vigino', 8, 'Vowun', 1, 364),
('Salta', 25, 'Cuenca', 53, 495),
('Vigino', 9, 'Duluth', 81, 902),
('Salta', 80, 'Cuenca', 44, 424),
('Salta', 83, 'Duluth', 57, 175),
('Isfahan', 69, 'Cuenca', 95, 578),
('Vigino', 90, 'Vowun', 28, 923);
CREATE TABLE gafukem (fehit INTEGER, tenant_id INTEGER, mayor TEXT, lihin TEXT);
INSERT INTO gafukem VALUES
(74, 956, 'Malmo', 'Tiger'),
(42, 902, 'Duluth', 'Tiger'),
(99, 175, 'Malmo', 'Meera'),
(86, 923, 'Malmo', 'Janakam'),
(88, 495, 'Duluth', 'Meera'),
(22, 495, 'Gibus', 'Tiger'),
(57, 175, 'Gibus', 'Tiger'),
(66, 424, 'Gibus', 'Janakam'),
(21, 175, 'Duluth', 'Meera'),
(54, 902, 'Gibus', 'Janakam');
