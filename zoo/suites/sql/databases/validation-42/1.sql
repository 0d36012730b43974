CREATE TABLE mohotor (author TEXT, masts INTEGER, hangar_id INTEGER, nudock TEXT);
INSERT INTO mohotor VALUES
('Noor', 9, 763, 'Galle'),
('Noor', 70, 362, 'Halotir'),
('Noor', 46, 862, 'Galle'),
('Ewan', 86, 835, 'Halotir'),
('Lidjsz', 60, 983, 'Rquhinxf'),
('Ewan', 98, 894, 'Halotir'),
('Lidjsz', 80, 739, 'Rquhinxf'),
('Lidjsz', 16, 223, 'Halotir');
CREATE TABLE hidos (foreman TEXT, verses INTEGER, remedy TEXT, hangar_id INTEGER, velocity INTEGER);
INSERT INTO hidos VALUES
('Rosario', 69, 'Cagliari', 983, 96),
('Nokind', 68, 'Cagliari', 223, 86),
('Nokind', 76, 'Kaunas', 739, 56),
('Kano', 91, 'Bangor', 862, 40),
('Nokind', 60, 'Kaunas', 835, 41),
('Rosario', 75, 'Kaunas', 739, 23),
('Rosario', 46, 'Cagliari', 223, 59),
('Nokind', 7, 'Bangor', 983, 94),
('Rosario', 25, 'Cagliari', 223, 53),
('Kano', 27, 'Bangor', 894, 82);
