CREATE TABLE canyons (texture_id INTEGER, consul TEXT, brightness INTEGER);
INSERT INTO canyons VALUES
(203, 'Felix', 42),
(658, 'Felix', 18),
(926, 'Vikram', 39),
(649, 'Eero', 97),
(316, 'Eero', 44),
(575, 'Eero', 89),
(743, 'Vikram', 8),
(443, 'Vikram', 3);
CREATE TABLE rotux (printer TEXT, mechanic TEXT, stanzas INTEGER, texture_id INTEGER, judil INTEGER);
INSERT INTO rotux VALUES
('Duluth', 'Belem', 93, 926, 33),
('Sohuwas', 'Xevleoy', 5, 649, 56),
('Sohuwas', 'Gdansk', 97, 743, 65),
('Vilnius', 'Xevleoy', 65, 658, 73),
('Duluth', 'Belem', 64, 443, 71),
('Sohuwas', 'Gdansk', 45, 316, 94),
('Sohuwas', 'Xevleoy', 49, 649, 64),
('Vilnius', 'Belem', 86, 203, 90),
('Duluth', 'Gdansk', 87, 575, 50),
('Vilnius', 'Gdansk', 3, 649, 57);
