CREATE TABLE fmigxy (strength INTEGER, pilot TEXT, factory TEXT, usgjwf_id INTEGER);
INSERT INTO fmigxy VALUES
(27, 'Hazas', 'Zhen', 314),
(53, 'Hazas', 'Malee', 884),
(69, 'Bangor', 'Zhen', 637),
(99, 'Ohrid', 'Malee', 598),
(1, 'Ohrid', 'Capock', 521),
(48, 'Ohrid', 'Malee', 155),
(90, 'Bangor', 'Malee', 386),
(61, 'Ohrid', 'Capock', 446);
CREATE TABLE wacen (lumubas TEXT, vibend INTEGER, publisher TEXT, postage INTEGER, usgjwf_id INTEGER);
INSERT INTO wacen VALUES
('Rosa', 63, 'Szeged', 56, 598),
('Gotir', 5, 'Quetta', 32, 446),
('Liang', 56, 'Szeged', 71, 637),
('Liang', 19, 'Quetta', 20, 521),
('Rosa', 33, 'Ohrid', 99, 386),
('Gotir', 42, 'Ohrid', 28, 386),
('Gotir', 79, 'Szeged', 48, 314),
('Liang', 94, 'Szeged', 47, 598),
('Rosa', 67, 'Ohrid', 39, 637),
('Liang', 45, 'Ohrid', 92, 446);
