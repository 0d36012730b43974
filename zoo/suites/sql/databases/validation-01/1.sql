CREATE TABLE tailors (wacux TEXT, canal_id INTEGER, librarian TEXT, verses INTEGER, wovock INTEGER);
INSERT INTO tailors VALUES
('Faninan', 848, 'Wavul', 27, 58),
('Biaik', 470, 'Napier', 35, 5),
('Biaik', 569, 'Napier', 50, 80),
('Kandy', 100, 'Napier', 9, 35),
('Kandy', 426, 'Rosario', 93, 29),
('Biaik', 621, 'Wavul', 96, 19),
('Kandy', 437, 'Rosario', 8, 51),
('Faninan', 741, 'Wavul', 16, 70);
CREATE TABLE orchestras (nadozor INTEGER, remedy TEXT, soloist TEXT, canal_id INTEGER);
INSERT INTO orchestras VALUES
(31, 'Zhen', 'Vacat', 437),
(35, 'Dacaxv', 'Vacat', 100),
(85, 'Zhen', 'Wavetut', 470),
(72, 'Zhen', 'Mran', 848),
(78, 'Dacaxv', 'Mran', 100),
(74, 'Tupel', 'Mran', 426),
(62, 'Dacaxv', 'Wavetut', 848),
(70, 'Zhen', 'Vacat', 621),
(60, 'Zhen', 'Vacat', 437),
(53, 'Tupel', 'Vacat', 437);
