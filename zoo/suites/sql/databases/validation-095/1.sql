CREATE TABLE islands (canal_id INTEGER, fertility INTEGER, illustrator TEXT);
INSERT INTO islands VALUES
(664, 3, 'Tulsa'),
(891, 75, 'Tulsa'),
(347, 70, 'Vinul'),
(321, 96, 'Vinul'),
(326, 28, 'Mombasa'),
(297, 44, 'Tulsa'),
(332, 57, 'Mombasa'),
(797, 31, 'Vinul');
CREATE TABLE lagoons (dockyard TEXT, sponsor TEXT, hyvj INTEGER, canal_id INTEGER, zohun INTEGER);
INSERT INTO lagoons VALUES
('Yuki', 'Rosario', 46, 891, 64),
('Cordelia', 'Rosario', 25, 321, 49),
('Cordelia', 'Herat', 37, 664, 67),
('Pablo', 'Rosario', 84, 297, 11),
('Yuki', 'Herat', 29, 891, 34),
('Yuki', 'Herat', 28, 891, 91),
('Yuki', 'Gander', 98, 347, 55),
('Pablo', 'Rosario', 64, 347, 68),
('Pablo', 'Herat', 77, 326, 31),
('Yuki', 'Gander', 90, 797, 98);
