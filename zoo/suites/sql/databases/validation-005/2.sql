CREATE TABLE orchards (organ TEXT, factory TEXT, captain_id INTEGER, vowowa INTEGER);
INSERT INTO orchards VALUES
('Pabeck', 'Astrid', 751, 95),
('Humilos', 'Rupert', 354, 56),
('Chester', 'Malee', 862, 27),
('Chester', 'Malee', 539, 70),
('Chester', 'Rupert', 253, 79),
('Chester', 'Astrid', 323, 81),
('Humilos', 'Malee', 851, 83),
('Pabeck', 'Malee', 807, 67);
CREATE TABLE deserts (rainfall INTEGER, captain_id INTEGER, pilot TEXT, dockyard TEXT);
INSERT INTO deserts VALUES
(33, 539, 'Dakar', 'Harare'),
(82, 751, 'Varan', 'Kaunas'),
(39, 323, 'Dakar', 'Harare'),
(56, 862, 'Bigack', 'Kaunas'),
(24, 751, 'Varan', 'Kaunas'),
(45, 807, 'Bigack', 'Kaunas'),
(80, 751, 'Bigack', 'Harare'),
(17, 253, 'Varan', 'Fikocul'),
(9, 851, 'Dakar', 'Harare'),
(87, 751, 'Bigack', 'Fikocul');
