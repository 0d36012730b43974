CREATE TABLE sculptures (producer TEXT, tefaton INTEGER, feathers INTEGER, guardian_id INTEGER);
INSERT INTO sculptures VALUES
('Suva', 14, 81, 548),
('Suva', 66, 13, 838),
('Vilnius', 7, 17, 304),
('Kigali', 87, 94, 192),
('Kigali', 60, 3, 781),
('Suva', 63, 14, 622),
('Vilnius', 82, 90, 217),
('Vilnius', 19, 84, 250);
CREATE TABLE museums (turnover INTEGER, religion TEXT, guardian_id INTEGER, downloads INTEGER);
INSERT INTO museums VALUES
(66, 'Valletta', 838, 66),
(41, 'Zelezick', 838, 32),
(57, 'Jafatan', 304, 86),
(64, 'Zelezick', 838, 90),
(59, 'Jafatan', 622, 58),
(21, 'Valletta', 781, 2),
(4, 'Jafatan', 622, 60),
(72, 'Jafatan', 548, 23),
(99, 'Jafatan', 217, 74),
(74, 'Valletta', 304, 40);
