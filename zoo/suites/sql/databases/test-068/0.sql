CREATE TABLE lkyqxno (producer_id INTEGER, keeper TEXT, gabum INTEGER);
INSERT INTO lkyqxno VALUES
(925, 'Kigali', 99),
(654, 'Duluth', 26),
(791, 'Duluth', 44),
(580, 'Kuching', 57),
(947, 'Kuching', 65),
(255, 'Kuching', 53),
(380, 'Kigali', 22),
(413, 'Duluth', 18);
CREATE TABLE dentists (consul TEXT, producer_id INTEGER, revenue INTEGER, chapters INTEGER, ivllxwy TEXT);
INSERT INTO dentists VALUES
('Belem', 580, 75, 27, 'Soyeon'),
('Nagpur', 580, 68, 37, 'Adaeze'),
('Belem', 654, 39, 62, 'Olga'),
('Gdansk', 255, 45, 17, 'Adaeze'),
('Nagpur', 654, 12, 28, 'Soyeon'),
('Nagpur', 255, 78, 1, 'Adaeze'),
('Nagpur', 791, 15, 80, 'Olga'),
('Gdansk', 791, 11, 18, 'Olga'),
('Gdansk', 380, 64, 8, 'Soyeon'),
('Belem', 654, 20, 99, 'Soyeon');
