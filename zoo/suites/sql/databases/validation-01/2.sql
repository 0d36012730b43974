CREATE TABLE tailors (wacux TEXT, canal_id INTEGER, librarian TEXT, verses INTEGER, wovock INTEGER);
INSERT INTO tailors VALUES
('Faninan', 701, 'Wavul', 27, 56),
('Faninan', 507, 'Wavul', 53, 74),
('Kandy', 452, 'Wavul', 67, 84),
('Biaik', 392, 'Rosario', 19, 21),
('Faninan', 212, 'Napier', 85, 18),
('Kandy', 825, 'Napier', 43, 51),
('Biaik', 647, 'Napier', 21, 40),
('Kandy', 517, 'Rosario', 38, 81);
CREATE TABLE orchestras (nadozor INTEGER, remedy TEXT, soloist TEXT, canal_id INTEGER);
INSERT INTO orchestras VALUES
(6, 'Dacaxv', 'Mran', 701),
(97, 'Zhen', 'Wavetut', 647),
(34, 'Zhen', 'Mran', 507),
(91, 'Zhen', 'Vacat', 517),
(39, 'Zhen', 'Mran', 507),
(82, 'Dacaxv', 'Vacat', 507),
(71, 'Tupel', 'Vacat', 212),
(41, 'Dacaxv', 'Wavetut', 392),
(8, 'Tupel', 'Wavetut', 392),
(51, 'Tupel', 'Wavetut', 507);
