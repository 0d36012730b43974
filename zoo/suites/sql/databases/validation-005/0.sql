CREATE TABLE orchards (organ TEXT, factory TEXT, captain_id INTEGER, vowowa INTEGER);
INSERT INTO orchards VALUES
('Chester', 'Rupert', 145, 41),
('Chester', 'Astrid', 433, 96),
('Pabeck', 'Astrid', 590, 45),
('Chester', 'Malee', 365, 60),
('Humilos', 'Malee', 212, 56),
('Pabeck', 'Rupert', 993, 16),
('Humilos', 'Malee', 707, 39),
('Pabeck', 'Rupert', 510, 8);
CREATE TABLE deserts (rainfall INTEGER, captain_id INTEGER, pilot TEXT, dockyard TEXT);
INSERT INTO deserts VALUES
(3, 145, 'Varan', 'Fikocul'),
(66, 145, 'Bigack', 'Kaunas'),
(78, 510, 'Dakar', 'Kaunas'),
(97, 145, 'Bigack', 'Harare'),
(14, 590, 'Varan', 'Harare'),
(1, 707, 'Bigack', 'Harare'),
(4, 590, 'Varan', 'Fikocul'),
(88, 212, 'Bigack', 'Harare'),
(96, 365, 'Dakar', 'Kaunas'),
(56, 433, 'Varan', 'Fikocul');
