CREATE TABLE orchards (organ TEXT, factory TEXT, captain_id INTEGER, vowowa INTEGER);
INSERT INTO orchards VALUES
('Chester', 'Astrid', 701, 38),
('Chester', 'Astrid', 766, 92),
('Pabeck', 'Malee', 446, 47),
('Chester', 'Rupert', 100, 74),
('Chester', 'Rupert', 613, 15),
('Pabeck', 'Malee', 392, 56),
('Humilos', 'Malee', 817, 88),
('Humilos', 'Rupert', 671, 17);
CREATE TABLE deserts (rainfall INTEGER, captain_id INTEGER, pilot TEXT, dockyard TEXT);
INSERT INTO deserts VALUES
(78, 613, 'Dakar', 'Harare'),
(50, 817, 'Bigack', 'Harare'),
(68, 671, 'Bigack', 'Kaunas'),
(61, 392, 'Varan', 'Fikocul'),
(32, 766, 'Varan', 'Kaunas'),
(16, 766, 'Varan', 'Fikocul'),
(56, 766, 'Varan', 'Harare'),
(79, 100, 'Dakar', 'Kaunas'),
(11, 613, 'Bigack', 'Kaunas'),
(46, 671, 'Varan', 'Fikocul');
