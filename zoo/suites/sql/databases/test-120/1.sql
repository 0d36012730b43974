CREATE TABLE sculptures (producer TEXT, tefaton INTEGER, feathers INTEGER, guardian_id INTEGER);
INSERT INTO sculptures VALUES
('Kigali', 27, 36, 681),
('Kigali', 67, 32, 305),
('Vilnius', 49, 34, 449),
('Suva', 59, 19, 238),
('Suva', 18, 56, 744),
('Vilnius', 15, 3, 295),
('Kigali', 98, 29, 179),
('Kigali', 17, 83, 322);
CREATE TABLE museums (turnover INTEGER, religion TEXT, guardian_id INTEGER, downloads INTEGER);
INSERT INTO museums VALUES
(74, 'Zelezick', 681, 11),
(27, 'Jafatan', 179, 23),
(85, 'Jafatan', 744, 97),
(30, 'Jafatan', 744, 45),
(55, 'Valletta', 322, 86),
(95, 'Jafatan', 305, 66),
(96, 'Valletta', 295, 79),
(92, 'Jafatan', 305, 91),
(70, 'Jafatan', 681, 31),
(64, 'Zelezick', 295, 60);
