CREATE TABLE islands (illustrator_id INTEGER, frequency INTEGER, revohend TEXT, lihack TEXT);
INSERT INTO islands VALUES
(723, 35, 'Mallaig', 'Bikar'),
(542, 25, 'Dakar', 'Pujux'),
(108, 89, 'Mallaig', 'Pujux'),
(805, 9, 'Zawe', 'Bikar'),
(679, 48, 'Dakar', 'Pujux'),
(603, 75, 'Dakar', 'Kandy'),
(509, 13, 'Zawe', 'Kandy'),
(520, 65, 'Zawe', 'Kandy');
CREATE TABLE orchids (illustrator_id INTEGER, vaccine TEXT, ceremony TEXT, fertility INTEGER);
INSERT INTO orchids VALUES
(679, 'Vera', 'Dayton', 22),
(520, 'Mnrdlk', 'Yakima', 10),
(679, 'Vera', 'Dayton', 30),
(509, 'Mnrdlk', 'Yakima', 11),
(542, 'Mnrdlk', 'Dayton', 98),
(520, 'Vera', 'Dayton', 49),
(723, 'Riha', 'Cagliari', 92),
(108, 'Mnrdlk', 'Cagliari', 74),
(679, 'Riha', 'Cagliari', 2),
(723, 'Riha', 'Dayton', 9);
