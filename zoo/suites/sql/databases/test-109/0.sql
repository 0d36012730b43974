CREATE TABLE canyons (texture_id INTEGER, consul TEXT, brightness INTEGER);
INSERT INTO canyons VALUES
(444, 'Felix', 37),
(287, 'Vikram', 49),
(866, 'Eero', 96),
(277, 'Felix', 1),
(535, 'Eero', 56),
(546, 'Eero', 46),
(210, 'Vikram', 65),
(759, 'Vikram', 39);
CREATE TABLE rotux (printer TEXT, mechanic TEXT, stanzas INTEGER, texture_id INTEGER, judil INTEGER);
INSERT INTO rotux VALUES
('Sohuwas', 'Belem', 42, 535, 88),
('Sohuwas', 'Belem', 97, 444, 91),
('Duluth', 'Xevleoy', 49, 277, 13),
('Sohuwas', 'Belem', 29, 546, 22),
('Vilnius', 'Belem', 83, 866, 65),
('Sohuwas', 'Belem', 79, 287, 66),
('Duluth', 'Gdansk', 52, 759, 83),
('Vilnius', 'Belem', 66, 866, 85),
('Duluth', 'Gdansk', 5, 866, 23),
('Vilnius', 'Xevleoy', 64, 210, 41);
