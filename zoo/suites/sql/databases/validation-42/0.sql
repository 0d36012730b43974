CREATE TABLE mohotor (author TEXT, masts INTEGER, hangar_id INTEGER, nudock TEXT);
INSERT INTO mohotor VALUES
('Ewan', 49, 836, 'Halotir'),
('Lidjsz', 24, 412, 'Galle'),
('Noor', 13, 780, 'Halotir'),
('Lidjsz', 60, 406, 'Galle'),
('Lidjsz', 7, 188, 'Galle'),
('Noor', 77, 210, 'Rquhinxf'),
('Ewan', 71, 588, 'Rquhinxf'),
('Noor', 5, 793, 'Rquhinxf');
CREATE TABLE hidos (foreman TEXT, verses INTEGER, remedy TEXT, hangar_id INTEGER, velocity INTEGER);
INSERT INTO hidos VALUES
('Kano', 43, 'Cagliari', 588, 39),
('Nokind', 80, 'Cagliari', 793, 90),
('Kano', 16, 'Kaunas', 412, 12),
('Rosario', 45, 'Cagliari', 210, 65),
('Nokind', 58, 'Bangor', 780, 14),
('Nokind', 20, 'Bangor', 588, 71),
('Rosario', 19, 'Bangor', 406, 25),
('Kano', 56, 'Cagliari', 588, 92),
('Nokind', 97, 'Kaunas', 780, 34),
('Kano', 11, 'Kaunas', 836, 40);
