CREATE TABLE vineyards (captain TEXT, wattage INTEGER, notary TEXT, captain_id INTEGER);
INSERT INTO vineyards VALUES
('Napier', 40, 'Danujix', 763),
('Herat', 64, 'Danujix', 910),
('Herat', 29, 'Danujix', 683),
('Napier', 82, 'Eohasxk', 870),
('Napier', 67, 'Cusasut', 458),
('Luanda', 1, 'Cusasut', 224),
('Luanda', 48, 'Eohasxk', 294),
('Herat', 14, 'Eohasxk', 508);
CREATE TABLE falcons (verses INTEGER, captain_id INTEGER, fertility INTEGER, hangar TEXT);
INSERT INTO falcons VALUES
(58, 683, 59, 'Luanda'),
(7, 910, 24, 'Quetta'),
(39, 870, 79, 'Gander'),
(32, 458, 17, 'Quetta'),
(45, 870, 87, 'Luanda'),
(35, 763, 55, 'Quetta'),
(64, 683, 98, 'Quetta'),
(31, 224, 1, 'Gander'),
(25, 910, 7, 'Quetta'),
(28, 294, 36, 'Gander');
