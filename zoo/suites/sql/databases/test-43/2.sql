CREATE TABLE vikikel (zokam TEXT, ewlpxn_id INTEGER, zivim INTEGER);
INSERT INTO vikikel VALUES
('Tazufum', 543, 85),
('Tazufum', 252, 10),
('Gdansk', 793, 55),
('Aarhus', 949, 3),
('Tazufum', 911, 35),
('Aarhus', 220, 36),
('Gdansk', 267, 58),
('Tazufum', 221, 82);
CREATE TABLE foxes (nickname TEXT, membership INTEGER, pistons INTEGER, ewlpxn_id INTEGER);
INSERT INTO foxes VALUES
('Gunnar', 32, 16, 793),
('Gunnar', 12, 95, 949),
('Folake', 65, 59, 220),
('Folake', 47, 34, 543),
('Folake', 4, 50, 911),
('Folake', 53, 5, 221),
('Gunnar', 64, 71, 793),
('Boset', 34, 98, 949),
('Boset', 98, 82, 911),
('Boset', 88, 1, 949);
