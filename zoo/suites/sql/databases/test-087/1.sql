CREATE TABLE pickles (grade_id INTEGER, producer TEXT, gomajas TEXT, horsepower INTEGER);
INSERT INTO pickles VALUES
(598, 'Wayan', 'Fargo', 3),
(529, 'Carmen', 'Accra', 15),
(830, 'Fiona', 'Fargo', 67),
(967, 'Wayan', 'Vilnius', 45),
(699, 'Fiona', 'Fargo', 59),
(622, 'Wayan', 'Vilnius', 25),
(492, 'Fiona', 'Accra', 7),
(605, 'Carmen', 'Accra', 28);
CREATE TABLE camels (supplier TEXT, fuzejim TEXT, bojezum INTEGER, grade_id INTEGER);
INSERT INTO camels VALUES
('Accra', 'Skopje', 6, 622),
('Aarhus', 'Suva', 99, 598),
('Aarhus', 'Suva', 67, 605),
('Isfahan', 'Skopje', 86, 830),
('Isfahan', 'Dajo', 60, 699),
('Aarhus', 'Dajo', 70, 967),
('Isfahan', 'Dajo', 26, 830),
('Isfahan', 'Skopje', 14, 699),
('Accra', 'Suva', 73, 830),
('Accra', 'Dajo', 84, 529);
