CREATE TABLE islands (canal_id INTEGER, fertility INTEGER, illustrator TEXT);
INSERT INTO islands VALUES
(511, 97, 'Mombasa'),
(139, 17, 'Mombasa'),
(104, 61, 'Vinul'),
(420, 5, 'Vinul'),
(196, 40, 'Vinul'),
(449, 16, 'Tulsa'),
(774, 59, 'Vinul'),
(741, 3, 'Tulsa');
CREATE TABLE lagoons (dockyard TEXT, sponsor TEXT, hyvj INTEGER, canal_id INTEGER, zohun INTEGER);
INSERT INTO lagoons VALUES
('Yuki', 'Herat', 53, 139, 55),
('Pablo', 'Rosario', 89, 139, 51),
('Pablo', 'Herat', 37, 104, 17),
('Pablo', 'Gander', 5, 774, 78),
('Cordelia', 'Gander', 61, 139, 6),
('Yuki', 'Rosario', 3, 449, 23),
('Pablo', 'Rosario', 95, 196, 5),
('Pablo', 'Rosario', 79, 741, 90),
('Pablo', 'Herat', 31, 741, 27),
('Cordelia', 'Gander', 76, 420, 61);
