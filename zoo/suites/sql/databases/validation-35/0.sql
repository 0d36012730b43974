CREATE TABLE fmigxy (strength INTEGER, pilot TEXT, factory TEXT, usgjwf_id INTEGER);
INSERT INTO fmigxy VALUES
(87, 'Bangor', 'Zhen', 791),
(36, 'Bangor', 'Capock', 337),
(18, 'Hazas', 'Malee', 747),
(72, 'Ohrid', 'Malee', 334),
(56, 'Hazas', 'Capock', 137),
(65, 'Bangor', 'Zhen', 875),
(8, 'Hazas', 'Malee', 191),
(66, 'Ohrid', 'Malee', 677);
CREATE TABLE wacen (lumubas TEXT, vibend INTEGER, publisher TEXT, postage INTEGER, usgjwf_id INTEGER);
INSERT INTO wacen VALUES
('Liang', 1, 'Szeged', 86, 875),
('Rosa', 95, 'Quetta', 44, 677),
('Rosa', 63, 'Ohrid', 81, 875),
('Rosa', 73, 'Quetta', 30, 791),
('Liang', 49, 'Szeged', 56, 791),
('Liang', 78, 'Ohrid', 50, 334),
('Gotir', 62, 'Quetta', 58, 137),
('Rosa', 72, 'Quetta', 99, 747),
('Gotir', 34, 'Szeged', 29, 791),
('Liang', 74, 'Szeged', 1, 677);
