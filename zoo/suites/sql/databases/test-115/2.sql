CREATE TABLE furum (lomun TEXT, horsepower INTEGER, nickname TEXT, royalty INTEGER, tenant_id INTEGER);
INSERT INTO furum VALUES
('Vigino', 52, 'Vowun', 4, 647),
('Isfahan', 74, 'Cuenca', 60, 224),
('Salta', 26, 'Cuenca', 67, 307),
('Salta', 80, 'Vowun', 88, 986),
('Isfahan', 37, 'Duluth', 46, 310),
('Vigino', 63, 'Duluth', 69, 519),
('Isfahan', 1, 'Duluth', 54, 534),
('Isfahan', 91, 'Vowun', 85, 225);
CREATE TABLE gafukem (fehit INTEGER, tenant_id INTEGER, mayor TEXT, lihin TEXT);
INSERT INTO gafukem VALUES
(77, 307, 'Gibus', 'Meera'),
(46, 224, 'Gibus', 'Tiger'),
(80, 310, 'Gibus', 'Tiger'),
(7, 307, 'Malmo', 'Tiger'),
(97, 225, 'Gibus', 'Janakam'),
(36, 534, 'Duluth', 'Meera'),
(3, 986, 'Duluth', 'Tiger'),
(8, 519, 'Gibus', 'Janakam'),
(42, 307, 'Duluth', 'Tiger'),
(6, 225, 'Malmo', 'Janakam');
