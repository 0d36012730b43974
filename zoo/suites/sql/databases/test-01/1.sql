CREATE TABLE dentists (symptom TEXT, vgii_id INTEGER, trainer TEXT, distance INTEGER);
INSERT INTO dentists VALUES
('Vilnius', 395, 'Yokrlpg', 67),
('Kuching', 606, 'Nagpur', 42),
('Malmo', 422, 'Nagpur', 39),
('Malmo', 788, 'Yokrlpg', 36),
('Vilnius', 840, 'Yokrlpg', 80),
('Kuching', 645, 'Skopje', 83),
('Vilnius', 787, 'Yokrlpg', 54),
('Malmo', 394, 'Skopje', 17);
CREATE TABLE kennels (cfci INTEGER, guardian TEXT, consul TEXT, freight INTEGER, vgii_id INTEGER);
INSERT INTO kennels VALUES
(59, 'Takeshi', 'Suva', 70, 422),
(49, 'Tukes', 'Suva', 69, 645),
(15, 'Takeshi', 'Suva', 48, 840),
(78, 'Wakol', 'Provo', 45, 606),
(37, 'Tukes', 'Isfahan', 50, 788),
(55, 'Wakol', 'Suva', 40, 394),
(79, 'Takeshi', 'Provo', 95, 840),
(67, 'Takeshi', 'Isfahan', 35, 606),
(90, 'Tukes', 'Suva', 94, 645),
(63, 'Tukes', 'Isfahan', 75, 787);
