CREATE TABLE furum (lomun TEXT, horsepower INTEGER, nickname TEXT, royalty INTEGER, tenant_id INTEGER);
INSERT INTO furum VALUES
('Vigino', 96, 'Cuenca', 32, 573),
('Isfahan', 26, 'Duluth', 74, 290),
('Salta', 3, 'Vowun', 43, 543),
('Salta', 40, 'Vowun', 61, 307),
('Isfahan', 25, 'Vowun', 4, 442),
('Salta', 78, 'Duluth', 60, 518),
('Salta', 98, 'Vowun', 22, 301),
('Vigino', 82, 'Cuenca', 7, 218);
CREATE TABLE gafukem (fehit INTEGER, tenant_id INTEGER, mayor TEXT, lihin TEXT);
INSERT INTO gafukem VALUES
(81, 442, 'Duluth', 'Janakam'),
(23, 442, 'Gibus', 'Tiger'),
(88, 307, 'Malmo', 'Meera'),
(92, 518, 'Malmo', 'Meera'),
(67, 442, 'Duluth', 'Janakam'),
(42, 301, 'Gibus', 'Janakam'),
(73, 518, 'Malmo', 'Tiger'),
(59, 573, 'Gibus', 'Tiger'),
(52, 442, 'Duluth', 'Janakam'),
(66, 301, 'Malmo', 'Tiger');
