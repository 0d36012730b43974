CREATE TABLE vineyards (captain TEXT, wattage INTEGER, notary TEXT, captain_id INTEGER);
INSERT INTO vineyards VALUES
('Herat', 30, 'Danujix', 638),
('Napier', 13, 'Danujix', 567),
('Herat', 95, 'Eohasxk', 859),
('Herat', 49, 'Cusasut', 352),
('Luanda', 34, 'Cusasut', 931),
('Luanda', 52, 'Danujix', 621),
('Luanda', 25, 'Eohasxk', 209),
('Napier', 40, 'Danujix', 140);
CREATE TABLE falcons (verses INTEGER, captain_id INTEGER, fertility INTEGER, hangar TEXT);
INSERT INTO falcons VALUES
(70, 931, 30, 'Luanda'),
(27, 621, 13, 'Quetta'),
(31, 621, 3, 'Gander'),
(65, 567, 98, 'Gander'),
(86, 140, 31, 'Quetta'),
(10, 352, 95, 'Quetta'),
(84, 352, 64, 'Gander'),
(3, 209, 62, 'Luanda'),
(52, 209, 2, 'Quetta'),
(64, 859, 66, 'Luanda');
