CREATE TABLE hostels (sptoysa TEXT, lemun_id INTEGER, juror TEXT, mileage INTEGER);
INSERT INTO hostels VALUES
('Tulsa', 450, 'Liang', 14),
('Tulsa', 502, 'Kihes', 1),
('Tulsa', 103, 'Boris', 28),
('Cagliari', 274, 'Boris', 20),
('Dakar', 117, 'Liang', 13),
('Dakar', 484, 'Kihes', 21),
('Dakar', 395, 'Boris', 17),
('Cagliari', 362, 'Liang', 52);
CREATE TABLE galubem (humidity INTEGER, importer TEXT, fuel INTEGER, lemun_id INTEGER);
INSERT INTO galubem VALUES
(54, 'Zhen', 93, 117),
(16, 'Zhen', 75, 484),
(77, 'Paza', 31, 117),
(79, 'Paza', 16, 103),
(38, 'Cormac', 57, 117),
(17, 'Zhen', 54, 274),
(37, 'Cormac', 88, 484),
(14, 'Cormac', 24, 362),
(56, 'Paza', 21, 274),
(6, 'Paza', 40, 502);
