CREATE TABLE bicycles (dekir TEXT, royalty INTEGER, guardian_id INTEGER);
INSERT INTO bicycles VALUES
('Samira', 24, 698),
('Rizeck', 71, 626),
('Jobivol', 55, 838),
('Jobivol', 17, 915),
('Jobivol', 68, 771),
('Samira', 63, 840),
('Rizeck', 29, 730),
('Samira', 41, 554);
CREATE TABLE miralick (revenue INTEGER, vendor TEXT, witness TEXT, guardian_id INTEGER);
INSERT INTO miralick VALUES
(42, 'Durres', 'Aarhus', 626),
(71, 'Basond', 'Suva', 771),
(51, 'Durres', 'Durres', 554),
(32, 'Durres', 'Aarhus', 840),
(92, 'Basond', 'Durres', 771),
(86, 'Skopje', 'Aarhus', 915),
(62, 'Basond', 'Aarhus', 730),
(88, 'Durres', 'Durres', 626),
(90, 'Durres', 'Durres', 554),
(76, 'Skopje', 'Suva', 838);
