CREATE TABLE trumpets (purity INTEGER, vendor_id INTEGER, chapters INTEGER, category TEXT);
INSERT INTO trumpets VALUES
(99, 142, 83, 'Edgar'),
(9, 460, 15, 'Tahitas'),
(2, 339, 53, 'Tahitas'),
(86, 472, 11, 'Yrnh'),
(92, 546, 64, 'Yrnh'),
(63, 550, 12, 'Yrnh'),
(30, 492, 89, 'Tahitas'),
(35, 767, 92, 'Edgar');
CREATE TABLE cedars (village TEXT, vendor_id INTEGER, sightings INTEGER, genus TEXT);
INSERT INTO cedars VALUES
('Vejos', 142, 68, 'Anjali'),
('Vejos', 546, 77, 'Anjali'),
('Belem', 492, 11, 'Adaeze'),
('Duheck', 767, 27, 'Anjali'),
('Vejos', 142, 53, 'Adaeze'),
('Belem', 142, 43, 'Fiona'),
('Duheck', 460, 24, 'Adaeze'),
('Vejos', 339, 34, 'Anjali'),
('Belem', 472, 95, 'Fiona'),
('Belem', 767, 35, 'Adaeze');
