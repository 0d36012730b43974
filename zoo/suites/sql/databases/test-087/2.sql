CREATE TABLE pickles (grade_id INTEGER, producer TEXT, gomajas TEXT, horsepower INTEGER);
INSERT INTO pickles VALUES
(425, 'Wayan', 'Accra', 18),
(773, 'Carmen', 'Vilnius', 70),
(421, 'Fiona', 'Fargo', 68),
(354, 'Wayan', 'Accra', 5),
(481, 'Carmen', 'Vilnius', 43),
(506, 'Fiona', 'Vilnius', 73),
(525, 'Fiona', 'Fargo', 59),
(170, 'Carmen', 'Fargo', 98);
CREATE TABLE camels (supplier TEXT, fuzejim TEXT, bojezum INTEGER, grade_id INTEGER);
INSERT INTO camels VALUES
('Accra', 'Suva', 40, 481),
('Accra', 'Skopje', 66, 425),
('Isfahan', 'Dajo', 44, 354),
('Aarhus', 'Skopje', 48, 506),
('Aarhus', 'Dajo', 45, 170),
('Aarhus', 'Skopje', 82, 421),
('Isfahan', 'Suva', 94, 425),
('Accra', 'Suva', 17, 481),
('Isfahan', 'Suva', 97, 506),
('Aarhus', 'Dajo', 89, 170);
