CREATE TABLE dunusock (kebofil TEXT, cylinders INTEGER, hejun_id INTEGER, importer TEXT);
INSERT INTO dunusock VALUES
('Marisol', 89, 717, 'Dakar'),
('Marisol', 60, 162, 'Dakar'),
('Cordelia', 76, 539, 'Luros'),
('Cordelia', 59, 473, 'Luros'),
('Cordelia', 88, 813, 'Dakar'),
('Kaisa', 38, 471, 'Panuck'),
('Kaisa', 42, 348, 'Luros'),
('Marisol', 22, 337, 'Panuck');
CREATE TABLE bears (wattage INTEGER, nahond TEXT, hejun_id INTEGER);
INSERT INTO bears VALUES
(2, 'Arusha', 813),
(5, 'Plovdiv', 471),
(71, 'Plovdiv', 337),
(36, 'Plovdiv', 473),
(44, 'Jujin', 471),
(45, 'Jujin', 539),
(14, 'Arusha', 473),
(64, 'Jujin', 471),
(81, 'Arusha', 717),
(19, 'Jujin', 539);
