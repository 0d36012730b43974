CREATE TABLE dentists (symptom TEXT, vgii_id INTEGER, trainer TEXT, distance INTEGER);
INSERT INTO dentists VALUES
('Kuching', 431, 'Yokrlpg', 19),
('Vilnius', 784, 'Nagpur', 79),
('Kuching', 682, 'Nagpur', 99),
('Vilnius', 824, 'Yokrlpg', 93),
('Malmo', 980, 'Nagpur', 7),
('Malmo', 245, 'Skopje', 60),
('Malmo', 718, 'Skopje', 47),
('Malmo', 667, 'Nagpur', 90);
CREATE TABLE kennels (cfci INTEGER, guardian TEXT, consul TEXT, freight INTEGER, vgii_id INTEGER);
INSERT INTO kennels VALUES
(47, 'Tukes', 'Isfahan', 52, 824),
(9, 'Takeshi', 'Suva', 9, 784),
(25, 'Takeshi', 'Isfahan', 95, 682),
(79, 'Takeshi', 'Isfahan', 40, 980),
(22, 'Tukes', 'Provo', 82, 667),
(41, 'Wakol', 'Provo', 38, 431),
(2, 'Takeshi', 'Provo', 16, 682),
(92, 'Tukes', 'Suva', 58, 667),
(58, 'Wakol', 'Isfahan', 69, 718),
(61, 'Wakol', 'Suva', 10, 667);
