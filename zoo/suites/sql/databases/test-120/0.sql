CREATE TABLE sculptures (producer TEXT, tefaton INTEGER, feathers INTEGER, guardian_id INTEGER);
INSERT INTO sculptures VALUES
('Vilnius', 75, 44, 577),
('Suva', 43, 75, 641),
('Kigali', 52, 93, 805),
('Suva', 68, 14, 841),
('Vilnius', 70, 57, 633),
('Kigali', 59, 61, 486),
('Suva', 73, 76, 111),
('Suva', 47, 74, 970);
CREATE TABLE museums (turnover INTEGER, religion TEXT, guardian_id INTEGER, downloads INTEGER);
INSERT INTO museums VALUES
(80, 'Jafatan', 633, 66),
(44, 'Valletta', 633, 62),
(38, 'Valletta', 641, 2),
(16, 'Valletta', 805, 60),
(19, 'Zelezick', 805, 85),
(21, 'Zelezick', 633, 88),
(29, 'Valletta', 577, 82),
(3, 'Jafatan', 970, 33),
(7, 'Zelezick', 111, 23),
(57, 'Jafatan', 577, 26);
