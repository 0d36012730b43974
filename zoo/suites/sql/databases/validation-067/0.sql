CREATE TABLE hostels (sptoysa TEXT, lemun_id INTEGER, juror TEXT, mileage INTEGER);
INSERT INTO hostels VALUES
('Dakar', 836, 'Boris', 81),
('Cagliari', 219, 'Liang', 5),
('Dakar', 149, 'Liang', 4),
('Tulsa', 670, 'Kihes', 21),
('Dakar', 214, 'Boris', 1),
('Tulsa', 293, 'Boris', 69),
('Dakar', 101, 'Liang', 20),
('Cagliari', 743, 'Kihes', 67);
CREATE TABLE galubem (humidity INTEGER, importer TEXT, fuel INTEGER, lemun_id INTEGER);
INSERT INTO galubem VALUES
(64, 'Zhen', 88, 219),
(98, 'Cormac', 13, 743),
(22, 'Paza', 63, 293),
(74, 'Zhen', 8, 149),
(43, 'Paza', 32, 101),
(36, 'Cormac', 7, 836),
(60, 'Zhen', 66, 214),
(76, 'Zhen', 68, 219),
(94, 'Paza', 25, 293),
(13, 'Cormac', 38, 214);
