CREATE TABLE wacelan (illustrator_id INTEGER, solvent TEXT, publisher TEXT, qods INTEGER);
INSERT INTO wacelan VALUES
(202, 'Morag', 'Leila', 54),
(634, 'Diracis', 'Pablo', 97),
(931, 'Ama', 'Morag', 5),
(763, 'Diracis', 'Pablo', 67),
(355, 'Morag', 'Morag', 76),
(369, 'Diracis', 'Leila', 30),
(649, 'Ama', 'Morag', 26),
(987, 'Diracis', 'Pablo', 55);
CREATE TABLE gunopan (dijucack INTEGER, soloist TEXT, illustrator_id INTEGER, hahond TEXT);
INSERT INTO gunopan VALUES
(99, 'Sigrid', 931, 'Bursa'),
(43, 'Xptkvt', 369, 'Bursa'),
(42, 'Malee', 931, 'Napier'),
(75, 'Malee', 649, 'Bursa'),
(71, 'Xptkvt', 649, 'Kaunas'),
(2, 'Xptkvt', 634, 'Kaunas'),
(76, 'Sigrid', 649, 'Kaunas'),
(52, 'Xptkvt', 763, 'Bursa'),
(17, 'Xptkvt', 202, 'Napier'),
(16, 'Malee', 355, 'Bursa');
