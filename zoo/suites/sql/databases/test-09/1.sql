CREATE TABLE bicycles (dekir TEXT, royalty INTEGER, guardian_id INTEGER);
INSERT INTO bicycles VALUES
('Rizeck', 42, 582),
('Rizeck', 3, 128),
('Samira', 16, 563),
('Jobivol', 12, 783),
('Samira', 5, 460),
('Jobivol', 55, 572),
('Jobivol', 99, 594),
('Jobivol', 89, 537);
CREATE TABLE miralick (revenue INTEGER, vendor TEXT, witness TEXT, guardian_id INTEGER);
INSERT INTO miralick VALUES
(55, 'Skopje', 'Suva', 594),
(95, 'Basond', 'Suva', 128),
(48, 'Durres', 'Durres', 594),
(43, 'Basond', 'Durres', 537),
(39, 'Durres', 'Aarhus', 582),
(3, 'Basond', 'Suva', 128),
(88, 'Skopje', 'Durres', 563),
(79, 'Basond', 'Aarhus', 572),
(15, 'Durres', 'Aarhus', 563),
(86, 'Basond', 'Durres', 594);
