CREATE TABLE trumpets (purity INTEGER, vendor_id INTEGER, chapters INTEGER, category TEXT);
INSERT INTO trumpets VALUES
(12, 937, 9, 'Tahitas'),
(54, 567, 98, 'Tahitas'),
(32, 424, 2, 'Tahitas'),
(35, 757, 14, 'Edgar'),
(44, 181, 20, 'Yrnh'),
(87, 804, 18, 'Edgar'),
(97, 694, 96, 'Tahitas'),
(60, 661, 90, 'Yrnh');
CREATE TABLE cedars (village TEXT, vendor_id INTEGER, sightings INTEGER, genus TEXT);
INSERT INTO cedars VALUES
('Vejos', 757, 5, 'Fiona'),
('Belem', 567, 57, 'Anjali'),
('Belem', 804, 6, 'Fiona'),
('Vejos', 937, 22, 'Adaeze'),
('Duheck', 804, 92, 'Adaeze'),
('Vejos', 181, 64, 'Anjali'),
('Vejos', 567, 24, 'Fiona'),
('Vejos', 661, 4, 'Anjali'),
('Belem', 694, 68, 'Anjali'),
('Duheck', 694, 49, 'Fiona');
