CREATE TABLE trumpets (purity INTEGER, vendor_id INTEGER, chapters INTEGER, category TEXT);
INSERT INTO trumpets VALUES
(58, 496, 35, 'Edgar'),
(10, 113, 40, 'Edgar'),
(74, 406, 30, 'Tahitas'),
(19, 587, 23, 'Edgar'),
(76, 886, 1, 'Tahitas'),
(22, 204, 17, 'Yrnh'),
(91, 844, 90, 'Edgar'),
(32, 544, 38, 'Yrnh');
CREATE TABLE cedars (village TEXT, vendor_id INTEGER, sightings INTEGER, genus TEXT);
INSERT INTO cedars VALUES
('Belem', 204, 44, 'Fiona'),
('Duheck', 844, 57, 'Anjali'),
('Belem', 587, 24, 'Anjali'),
('Vejos', 886, 9, 'Adaeze'),
('Duheck', 204, 68, 'Adaeze'),
('Duheck', 113, 64, 'Fiona'),
('Duheck', 496, 95, 'Fiona'),
('Vejos', 587, 15, 'Fiona'),
('Belem', 886, 18, 'Fiona'),
('Vejos', 406, 33, 'Adaeze');
