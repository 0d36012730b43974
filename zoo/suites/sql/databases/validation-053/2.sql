CREATE TABLE islands (illustrator_id INTEGER, frequency INTEGER, revohend TEXT, lihack TEXT);
INSERT INTO islands VALUES
(362, 45, 'Mallaig', 'Pujux'),
(930, 84, 'Zawe', 'Bikar'),
(564, 11, 'Dakar', 'Kandy'),
(842, 14, 'Zawe', 'Bikar'),
(444, 8, 'Mallaig', 'Bikar'),
(597, 99, 'Dakar', 'Pujux'),
(704, 83, 'Zawe', 'Pujux'),
(348, 25, 'Dakar', 'Kandy');
CREATE TABLE orchids (illustrator_id INTEGER, vaccine TEXT, ceremony TEXT, fertility INTEGER);
INSERT INTO orchids VALUES
(704, 'Vera', 'Yakima', 33),
(444, 'Mnrdlk', 'Dayton', 98),
(444, 'Vera', 'Yakima', 99),
(348, 'Riha', 'Cagliari', 88),
(597, 'Vera', 'Dayton', 30),
(842, 'Mnrdlk', 'Dayton', 54),
(444, 'Mnrdlk', 'Cagliari', 51),
(930, 'Riha', 'Dayton', 52),
(930, 'Riha', 'Dayton', 41),
(362, 'Mnrdlk', 'Yakima', 37);
