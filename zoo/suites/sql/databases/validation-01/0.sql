CREATE TABLE tailors (wacux TEXT, canal_id INTEGER, librarian TEXT, verses INTEGER, wovock INTEGER);
INSERT INTO tailors VALUES
('Kandy', 137, 'Rosario', 14, 78),
('Faninan', 195, 'Napier', 11, 94),
('Faninan', 354, 'Wavul', 61, 18),
('Biaik', 737, 'Wavul', 42, 57),
('Biaik', 115, 'Napier', 47, 59),
('Faninan', 741, 'Napier', 74, 11),
('Kandy', 692, 'Rosario', 86, 35),
('Faninan', 438, 'Wavul', 30, 71);
CREATE TABLE orchestras (nadozor INTEGER, remedy TEXT, soloist TEXT, canal_id INTEGER);
INSERT INTO orchestras VALUES
(23, 'Dacaxv', 'Mran', 137),
(34, 'Zhen', 'Wavetut', 692),
(39, 'Zhen', 'Wavetut', 195),
(12, 'Dacaxv', 'Vacat', 137),
(25, 'Dacaxv', 'Vacat', 115),
(57, 'Tupel', 'Mran', 438),
(37, 'Dacaxv', 'Mran', 438),
(50, 'Tupel', 'Vacat', 195),
(38, 'Dacaxv', 'Vacat', 115),
(60, 'Tupel', 'Wavetut', 115);
