CREATE TABLE dentists (symptom TEXT, vgii_id INTEGER, trainer TEXT, distance INTEGER);
INSERT INTO dentists VALUES
('Kuching', 208, 'Skopje', 93),
('Vilnius', 974, 'Yokrlpg', 29),
('Kuching', 671, 'Skopje', 68),
('Malmo', 314, 'Nagpur', 39),
('Kuching', 734, 'Skopje', 88),
('Vilnius', 686, 'Nagpur', 70),
('Malmo', 255, 'Yokrlpg', 60),
('Kuching', 967, 'Yokrlpg', 67);
CREATE TABLE kennels (cfci INTEGER, guardian TEXT, consul TEXT, freight INTEGER, vgii_id INTEGER);
INSERT INTO kennels VALUES
(72, 'Wakol', 'Isfahan', 82, 255),
(17, 'Takeshi', 'Isfahan', 83, 974),
(63, 'Takeshi', 'Isfahan', 23, 734),
(46, 'Wakol', 'Suva', 84, 255),
(76, 'Takeshi', 'Provo', 95, 686),
(85, 'Tukes', 'Isfahan', 96, 686),
(87, 'Tukes', 'Suva', 66, 686),
(30, 'Tukes', 'Suva', 54, 314),
(74, 'Tukes', 'Provo', 93, 314),
(59, 'Tukes', 'Suva', 87, 208);
