CREATE TABLE fmigxy (strength INTEGER, pilot TEXT, factory TEXT, usgjwf_id INTEGER);
INSERT INTO fmigxy VALUES
(59, 'Ohrid', 'Zhen', 137),
(24, 'Ohrid', 'Capock', 690),
(71, 'Bangor', 'Zhen', 752),
(32, 'Hazas', 'Capock', 419),
(67, 'Hazas', 'Malee', 527),
(43, 'Bangor', 'Malee', 778),
(89, 'Ohrid', 'Zhen', 555),
(60, 'Bangor', 'Capock', 601);
CREATE TABLE wacen (lumubas TEXT, vibend INTEGER, publisher TEXT, postage INTEGER, usgjwf_id INTEGER);
INSERT INTO wacen VALUES
('Rosa', 50, 'Quetta', 9, 752),
('Rosa', 47, 'Quetta', 87, 601),
('Gotir', 88, 'Quetta', 63, 527),
('Liang', 15, 'Szeged', 25, 690),
('Liang', 84, 'Ohrid', 2, 778),
('Liang', 11, 'Quetta', 57, 690),
('Gotir', 36, 'Ohrid', 38, 419),
('Rosa', 57, 'Ohrid', 99, 601),
('Liang', 87, 'Ohrid', 55, 690),
('Gotir', 55, 'Szeged', 75, 601);
