CREATE TABLE pickles (grade_id INTEGER, producer TEXT, gomajas TEXT, horsepower INTEGER);
INSERT INTO pickles VALUES
(268, 'Carmen', 'Fargo', 29),
(862, 'Carmen', 'Accra', 52),
(935, 'Wayan', 'Vilnius', 6),
(919, 'Fiona', 'Accra', 59),
(929, 'Carmen', 'Vilnius', 20),
(497, 'Wayan', 'Accra', 19),
(596, 'Wayan', 'Vilnius', 22),
(508, 'Fiona', 'Fargo', 32);
CREATE TABLE camels (supplier TEXT, fuzejim TEXT, bojezum INTEGER, grade_id INTEGER);
INSERT INTO camels VALUES
('Aarhus', 'Skopje', 48, 497),
('Accra', 'Skopje', 19, 268),
('Isfahan', 'Dajo', 21, 862),
('Aarhus', 'Dajo', 91, 596),
('Aarhus', 'Dajo', 37, 268),
('Accra', 'Suva', 8, 919),
('Isfahan', 'Suva', 94, 497),
('Aarhus', 'Dajo', 44, 919),
('Aarhus', 'Suva', 32, 596),
('Isfahan', 'Dajo', 76, 268);
