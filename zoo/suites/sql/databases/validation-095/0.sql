CREATE TABLE islands (canal_id INTEGER, fertility INTEGER, illustrator TEXT);
INSERT INTO islands VALUES
(665, 81, 'Mombasa'),
(769, 13, 'Tulsa'),
(378, 99, 'Tulsa'),
(493, 89, 'Vinul'),
(164, 84, 'Tulsa'),
(549, 37, 'Vinul'),
(305, 10, 'Mombasa'),
(245, 55, 'Tulsa');
CREATE TABLE lagoons (dockyard TEXT, sponsor TEXT, hyvj INTEGER, canal_id INTEGER, zohun INTEGER);
INSERT INTO lagoons VALUES
('Yuki', 'Rosario', 98, 378, 55),
('Pablo', 'Gander', 77, 493, 18),
('Yuki', 'Gander', 49, 245, 28),
('Yuki', 'Gander', 3, 164, 97),
('Cordelia', 'Rosario', 90, 378, 94),
('Cordelia', 'Rosario', 81, 245, 73),
('Pablo', 'Herat', 22, 493, 70),
('Pablo', 'Herat', 7, 769, 83),
('Cordelia', 'Gander', 87, 164, 49),
('Pablo', 'Herat', 20, 769, 47);
