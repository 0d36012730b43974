CREATE TABLE dunusock (kebofil TEXT, cylinders INTEGER, hejun_id INTEGER, importer TEXT);
INSERT INTO dunusock VALUES
('Marisol', 28, 351, 'Panuck'),
('Kaisa', 31, 915, 'Panuck'),
('Cordelia', 59, 889, 'Luros'),
('Marisol', 95, 999, 'Dakar'),
('Marisol', 3, 817, 'Luros'),
('Cordelia', 79, 391, 'Luros'),
('Kaisa', 42, 174, 'Dakar'),
('Kaisa', 32, 859, 'Panuck');
CREATE TABLE bears (wattage INTEGER, nahond TEXT, hejun_id INTEGER);
INSERT INTO bears VALUES
(51, 'Arusha', 391),
(73, 'Arusha', 174),
(60, 'Jujin', 391),
(46, 'Jujin', 999),
(80, 'Arusha', 889),
(35, 'Plovdiv', 174),
(3, 'Arusha', 999),
(87, 'Plovdiv', 859),
(97, 'Arusha', 391),
(42, 'Jujin', 391);
