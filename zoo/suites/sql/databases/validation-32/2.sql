CREATE TABLE vineyards (captain TEXT, wattage INTEGER, notary TEXT, captain_id INTEGER);
INSERT INTO vineyards VALUES
('Herat', 1, 'Eohasxk', 188),
('Napier', 93, 'Danujix', 187),
('Luanda', 58, 'Cusasut', 114),
('Herat', 36, 'Danujix', 460),
('Herat', 86, 'Cusasut', 648),
('Napier', 18, 'Cusasut', 749),
('Luanda', 14, 'Eohasxk', 727),
('Luanda', 23, 'Eohasxk', 802);
CREATE TABLE falcons (verses INTEGER, captain_id INTEGER, fertility INTEGER, hangar TEXT);
INSERT INTO falcons VALUES
(1, 648, 70, 'Quetta'),
(90, 460, 88, 'Gander'),
(22, 187, 94, 'Gander'),
(4, 802, 11, 'Gander'),
(73, 749, 47, 'Luanda'),
(69, 802, 69, 'Luanda'),
(8, 727, 45, 'Luanda'),
(93, 460, 95, 'Luanda'),
(57, 114, 22, 'Quetta'),
(21, 727, 74, 'Luanda');
