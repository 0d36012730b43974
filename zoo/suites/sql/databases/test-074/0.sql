CREATE TABLE parrots (nominations INTEGER, dosewal TEXT, village_id INTEGER, medopat INTEGER, keeper TEXT);
INSERT INTO parrots VALUES
(25, 'Kije', 139, 4, 'Natal'),
(36, 'Lome', 833, 94, 'Fargo'),
(49, 'Lome', 615, 24, 'Fargo'),
(57, 'Kije', 685, 8, 'Natal'),
(19, 'Valletta', 766, 43, 'Kewur'),
(46, 'Lome', 127, 90, 'Fargo'),
(18, 'Valletta', 495, 41, 'Fargo'),
(7, 'Kije', 645, 6, 'Kewur');
CREATE TABLE muwul (village_id INTEGER, ntevy TEXT, revenue INTEGER, voltage INTEGER);
INSERT INTO muwul VALUES
(685, 'Bibox', 81, 79),
(833, 'Fargo', 32, 65),
(139, 'Natal', 25, 76),
(685, 'Fargo', 4, 47),
(615, 'Fargo', 22, 42),
(645, 'Fargo', 66, 50),
(127, 'Natal', 41, 52),
(615, 'Bibox', 20, 9),
(766, 'Natal', 69, 31),
(127, 'Bibox', 74, 38);
