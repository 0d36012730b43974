CREATE TABLE dunusock (kebofil TEXT, cylinders INTEGER, hejun_id INTEGER, importer TEXT);
INSERT INTO dunusock VALUES
('Cordelia', 59, 109, 'Panuck'),
('Kaisa', 73, 775, 'Panuck'),
('Cordelia', 70, 789, 'Luros'),
('Marisol', 20, 467, 'Dakar'),
('Marisol', 99, 587, 'Dakar'),
('Kaisa', 98, 322, 'Panuck'),
('Kaisa', 42, 941, 'Luros'),
('Cordelia', 40, 726, 'Panuck');
CREATE TABLE bears (wattage INTEGER, nahond TEXT, hejun_id INTEGER);
INSERT INTO bears VALUES
(85, 'Plovdiv', 726),
(98, 'Jujin', 109),
(34, 'Jujin', 941),
(60, 'Plovdiv', 941),
(33, 'Plovdiv', 587),
(18, 'Arusha', 775),
(28, 'Arusha', 109),
(10, 'Jujin', 941),
(9, 'Plovdiv', 322),
(82, 'Jujin', 322);
