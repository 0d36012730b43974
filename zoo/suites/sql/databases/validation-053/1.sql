CREATE TABLE islands (illustrator_id INTEGER, frequency INTEGER, revohend TEXT, lihack TEXT);
INSERT INTO islands VALUES
(870, 23, 'Dakar', 'Kandy'),
(851, 25, 'Dakar', 'Pujux'),
(623, 55, 'Mallaig', 'Pujux'),
(541, 12, 'Zawe', 'Pujux'),
(159, 24, 'Dakar', 'Kandy'),
(718, 80, 'Dakar', 'Bikar'),
(345, 37, 'Zawe', 'Bikar'),
(216, 99, 'Mallaig', 'Pujux');
CREATE TABLE orchids (illustrator_id INTEGER, vaccine TEXT, ceremony TEXT, fertility INTEGER);
INSERT INTO orchids VALUES
(345, 'Mnrdlk', 'Cagliari', 22),
(718, 'Mnrdlk', 'Cagliari', 48),
(345, 'Mnrdlk', 'Yakima', 82),
(851, 'Vera', 'Dayton', 24),
(718, 'Riha', 'Cagliari', 68),
(870, 'Riha', 'Dayton', 46),
(345, 'Vera', 'Dayton', 39),
(216, 'Vera', 'Yakima', 67),
(718, 'Vera', 'Yakima', 69),
(851, 'Vera', 'Yakima', 40);
