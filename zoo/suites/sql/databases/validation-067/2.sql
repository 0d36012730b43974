CREATE TABLE hostels (sptoysa TEXT, lemun_id INTEGER, juror TEXT, mileage INTEGER);
INSERT INTO hostels VALUES
('Tulsa', 389, 'Kihes', 21),
('Cagliari', 521, 'Boris', 37),
('Dakar', 767, 'Liang', 72),
('Cagliari', 847, 'Kihes', 70),
('Tulsa', 547, 'Kihes', 14),
('Cagliari', 611, 'Liang', 51),
('Tulsa', 532, 'Kihes', 91),
('Dakar', 679, 'Boris', 16);
CREATE TABLE galubem (humidity INTEGER, importer TEXT, fuel INTEGER, lemun_id INTEGER);
INSERT INTO galubem VALUES
(61, 'Paza', 19, 547),
(83, 'Paza', 44, 679),
(90, 'Cormac', 86, 611),
(65, 'Cormac', 98, 389),
(73, 'Zhen', 72, 521),
(6, 'Cormac', 96, 532),
(89, 'Paza', 85, 679),
(74, 'Paza', 36, 847),
(7, 'Zhen', 50, 847),
(98, 'Cormac', 20, 521);
