CREATE TABLE lkyqxno (producer_id INTEGER, keeper TEXT, gabum INTEGER);
INSERT INTO lkyqxno VALUES
(123, 'Duluth', 70),
(166, 'Kigali', 52),
(704, 'Kuching', 13),
(837, 'Kuching', 57),
(925, 'Kigali', 82),
(535, 'Kigali', 68),
(828, 'Kigali', 86),
(349, 'Duluth', 76);
CREATE TABLE dentists (consul TEXT, producer_id INTEGER, revenue INTEGER, chapters INTEGER, ivllxwy TEXT);
INSERT INTO dentists VALUES
('Belem', 349, 67, 81, 'Adaeze'),
('Nagpur', 925, 51, 13, 'Soyeon'),
('Belem', 704, 36, 97, 'Adaeze'),
('Belem', 166, 9, 91, 'Soyeon'),
('Gdansk', 837, 68, 76, 'Adaeze'),
('Gdansk', 925, 58, 83, 'Adaeze'),
('Nagpur', 535, 92, 7, 'Soyeon'),
('Nagpur', 925, 5, 34, 'Olga'),
('Gdansk', 349, 42, 74, 'Olga'),
('Belem', 837, 55, 82, 'Olga');
