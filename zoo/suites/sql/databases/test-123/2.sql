CREATE TABLE vataza (texture_id INTEGER, hamal INTEGER, wehhexah TEXT, sightings INTEGER);
INSERT INTO vataza VALUES
(117, 5, 'Bao', 64),
(539, 66, 'Vibolut', 10),
(937, 95, 'Bao', 26),
(481, 18, 'Sujuzox', 39),
(478, 69, 'Sujuzox', 81),
(727, 55, 'Sujuzox', 63),
(542, 24, 'Sujuzox', 69),
(580, 25, 'Vibolut', 44);
CREATE TABLE miners (village TEXT, fekend INTEGER, ruceck INTEGER, texture_id INTEGER);
INSERT INTO miners VALUES
('Rupomit', 24, 51, 117),
('Adaeze', 68, 88, 539),
('Adaeze', 2, 35, 481),
('Adaeze', 14, 80, 542),
('Yumi', 15, 54, 478),
('Yumi', 78, 4, 539),
('Rupomit', 85, 31, 727),
('Rupomit', 71, 96, 481),
('Adaeze', 9, 75, 478),
('Rupomit', 89, 50, 580);
