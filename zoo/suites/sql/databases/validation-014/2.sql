CREATE TABLE wacelan (illustrator_id INTEGER, solvent TEXT, publisher TEXT, qods INTEGER);
INSERT INTO wacelan VALUES
(851, 'Ama', 'Pablo', 76),
(553, 'Diracis', 'Pablo', 90),
(731, 'Morag', 'Morag', 11),
(182, 'Morag', 'Leila', 45),
(839, 'Morag', 'Pablo', 9),
(479, 'Ama', 'Morag', 65),
(517, 'Morag', 'Leila', 54),
(346, 'Diracis', 'Morag', 64);
CREATE TABLE gunopan (dijucack INTEGER, soloist TEXT, illustrator_id INTEGER, hahond TEXT);
INSERT INTO gunopan VALUES
(54, 'Sigrid', 553, 'Kaunas'),
(76, 'Sigrid', 839, 'Bursa'),
(50, 'Malee', 346, 'Napier'),
(95, 'Sigrid', 851, 'Kaunas'),
(20, 'Malee', 479, 'Napier'),
(68, 'Xptkvt', 731, 'Napier'),
(30, 'Malee', 517, 'Bursa'),
(91, 'Xptkvt', 182, 'Bursa'),
(94, 'Malee', 851, 'Kaunas'),
(43, 'Xptkvt', 479, 'Kaunas');
