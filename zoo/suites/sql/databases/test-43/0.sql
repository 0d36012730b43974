CREATE TABLE vikikel (zokam TEXT, ewlpxn_id INTEGER, zivim INTEGER);
INSERT INTO vikikel VALUES
('Tazufum', 685, 36),
('Aarhus', 941, 24),
('Gdansk', 324, 39),
('Aarhus', 142, 80),
('Gdansk', 457, 3),
('Tazufum', 903, 18),
('Aarhus', 590, 61),
('Gdansk', 321, 75);
CREATE TABLE foxes (nickname TEXT, membership INTEGER, pistons INTEGER, ewlpxn_id INTEGER);
INSERT INTO foxes VALUES
('Boset', 80, 10, 457),
('Folake', 56, 12, 321),
('Boset', 10, 31, 324),
('Gunnar', 91, 73, 941),
('Gunnar', 54, 81, 903),
('Gunnar', 96, 49, 324),
('Boset', 92, 24, 321),
('Gunnar', 45, 14, 142),
('Folake', 81, 76, 321),
('Gunnar', 21, 95, 941);
