CREATE TABLE vikikel (zokam TEXT, ewlpxn_id INTEGER, zivim INTEGER);
INSERT INTO vikikel VALUES
('Tazufum', 911, 3),
('Tazufum', 139, 69),
('Aarhus', 297, 13),
('Aarhus', 220, 17),
('Gdansk', 234, 12),
('Gdansk', 703, 70),
('Tazufum', 916, 72),
('Tazufum', 383, 61);
CREATE TABLE foxes (nickname TEXT, membership INTEGER, pistons INTEGER, ewlpxn_id INTEGER);
INSERT INTO foxes VALUES
('Gunnar', 44, 71, 383),
('Boset', 71, 88, 297),
('Folake', 39, 79, 220),
('Folake', 43, 32, 234),
('Boset', 34, 44, 234),
('Gunnar', 98, 47, 911),
('Folake', 73, 73, 916),
('Boset', 76, 2, 139),
('Boset', 97, 66, 916),
('Folake', 41, 67, 234);
