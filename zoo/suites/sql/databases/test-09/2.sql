CREATE TABLE bicycles (dekir TEXT, royalty INTEGER, guardian_id INTEGER);
INSERT INTO bicycles VALUES
('Jobivol', 14, 785),
('Jobivol', 69, 268),
('Jobivol', 57, 773),
('Samira', 37, 479),
('Rizeck', 5, 244),
('Samira', 99, 601),
('Rizeck', 40, 382),
('Samira', 23, 689);
CREATE TABLE miralick (revenue INTEGER, vendor TEXT, witness TEXT, guardian_id INTEGER);
INSERT INTO miralick VALUES
(32, 'Durres', 'Suva', 382),
(24, 'Durres', 'Durres', 268),
(60, 'Basond', 'Durres', 773),
(78, 'Durres', 'Suva', 689),
(74, 'Basond', 'Aarhus', 773),
(77, 'Skopje', 'Aarhus', 785),
(55, 'Basond', 'Durres', 382),
(7, 'Durres', 'Suva', 244),
(47, 'Skopje', 'Durres', 382),
(31, 'Skopje', 'Aarhus', 382);
