CREATE TABLE wacelan (illustrator_id INTEGER, solvent TEXT, publisher TEXT, qods INTEGER);
INSERT INTO wacelan VALUES
(390, 'Morag', 'Pablo', 24),
(702, 'Diracis', 'Morag', 36),
(233, 'Diracis', 'Leila', 14),
(585, 'Ama', 'Pablo', 66),
(792, 'Morag', 'Leila', 75),
(895, 'Ama', 'Leila', 76),
(855, 'Morag', 'Leila', 46),
(660, 'Morag', 'Morag', 54);
CREATE TABLE gunopan (dijucack INTEGER, soloist TEXT, illustrator_id INTEGER, hahond TEXT);
INSERT INTO gunopan VALUES
(65, 'Sigrid', 585, 'Napier'),
(83, 'Sigrid', 702, 'Napier'),
(3, 'Xptkvt', 585, 'Kaunas'),
(17, 'Malee', 660, 'Bursa'),
(64, 'Sigrid', 660, 'Kaunas'),
(39, 'Xptkvt', 233, 'Napier'),
(13, 'Malee', 390, 'Napier'),
(79, 'Xptkvt', 855, 'Bursa'),
(60, 'Xptkvt', 895, 'Kaunas'),
(38, 'Sigrid', 233, 'Kaunas');
