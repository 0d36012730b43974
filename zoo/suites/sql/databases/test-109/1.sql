CREATE TABLE canyons (texture_id INTEGER, consul TEXT, brightness INTEGER);
INSERT INTO canyons VALUES
(614, 'Vikram', 12),
(161, 'Vikram', 93),
(197, 'Felix', 39),
(536, 'Eero', 14),
(743, 'Felix', 11),
(982, 'Vikram', 66),
(343, 'Eero', 71),
(979, 'Felix', 78);
CREATE TABLE rotux (printer TEXT, mechanic TEXT, stanzas INTEGER, texture_id INTEGER, judil INTEGER);
INSERT INTO rotux VALUES
('Duluth', 'Belem', 48, 536, 14),
('Sohuwas', 'Xevleoy', 47, 197, 44),
('Duluth', 'Belem', 53, 743, 48),
('Sohuwas', 'Gdansk', 15, 161, 65),
('Sohuwas', 'Xevleoy', 99, 743, 78),
('Duluth', 'Xevleoy', 4, 536, 47),
('Vilnius', 'Gdansk', 82, 614, 74),
('Sohuwas', 'Xevleoy', 31, 979, 97),
('Duluth', 'Xevleoy', 28, 979, 84),
('Vilnius', 'Belem', 61, 982, 4);
