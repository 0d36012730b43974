CREATE TABLE mohotor (author TEXT, masts INTEGER, hangar_id INTEGER, nudock TEXT);
INSERT INTO mohotor VALUES
('Lidjsz', 41, 162, 'Galle'),
('Ewan', 56, 573, 'Galle'),
('Lidjsz', 13, 942, 'Rquhinxf'),
('Ewan', 54, 385, 'Rquhinxf'),
('Noor', 63, 763, 'Galle'),
('Lidjsz', 45, 161, 'Halotir'),
('Lidjsz', 57, 334, 'Halotir'),
('Noor', 35, 180, 'Rquhinxf');
CREATE TABLE hidos (foreman TEXT, verses INTEGER, remedy TEXT, hangar_id INTEGER, velocity INTEGER);
INSERT INTO hidos VALUES
('Nokind', 93, 'Kaunas', 763, 46),
('Nokind', 28, 'Kaunas', 573, 52),
('Kano', 22, 'Kaunas', 161, 79),
('Rosario', 94, 'Bangor', 763, 86),
('Nokind', 14, 'Cagliari', 334, 27),
('Rosario', 6, 'Cagliari', 161, 42),
('Kano', 10, 'Bangor', 161, 85),
('Rosario', 50, 'Bangor', 334, 36),
('Kano', 32, 'Kaunas', 162, 63),
('Nokind', 12, 'Bangor', 385, 32);
