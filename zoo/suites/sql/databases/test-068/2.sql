CREATE TABLE lkyqxno (producer_id INTEGER, keeper TEXT, gabum INTEGER);
INSERT INTO lkyqxno VALUES
(199, 'Kuching', 57),
(474, 'Duluth', 1),
(224, 'Kuching', 32),
(799, 'Kigali', 41),
(266, 'Kigali', 26),
(964, 'Kigali', 10),
(240, 'Kuching', 28),
(715, 'Duluth', 79);
CREATE TABLE dentists (consul TEXT, producer_id INTEGER, revenue INTEGER, chapters INTEGER, ivllxwy TEXT);
INSERT INTO dentists VALUES
('Gdansk', 266, 36, 67, 'Adaeze'),
('Gdansk', 240, 3, 95, 'Adaeze'),
('Nagpur', 474, 30, 58, 'Olga'),
('Nagpur', 715, 13, 56, 'Olga'),
('Gdansk', 799, 68, 3, 'Soyeon'),
('Belem', 474, 14, 43, 'Olga'),
('Nagpur', 224, 29, 25, 'Adaeze'),
('Gdansk', 240, 43, 64, 'Adaeze'),
('Gdansk', 474, 8, 31, 'Adaeze'),
('Belem', 240, 46, 41, 'Soyeon');
