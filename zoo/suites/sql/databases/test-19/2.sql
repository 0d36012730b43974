CREATE TABLE pastries (consul_id INTEGER, gobom INTEGER, printer TEXT);
INSERT INTO pastries VALUES
(430, 51, 'Palermo'),
(923, 25, 'Tltcfcov'),
(203, 87, 'Tltcfcov'),
(194, 7, 'Fuhisor'),
(837, 11, 'Palermo'),
(678, 89, 'Tltcfcov'),
(236, 2, 'Fuhisor'),
(322, 34, 'Palermo');
CREATE TABLE airships (branches INTEGER, payload INTEGER, consul_id INTEGER, loji TEXT);
INSERT INTO airships VALUES
(3, 36, 203, 'Vikram'),
(87, 58, 194, 'Vikram'),
(72, 8, 923, 'Vikram'),
(51, 38, 322, 'Folake'),
(31, 52, 194, 'Ciqxlm'),
(86, 59, 923, 'Ciqxlm'),
(35, 60, 322, 'Vikram'),
(66, 39, 322, 'Vikram'),
(60, 45, 678, 'Folake'),
(42, 95, 430, 'Folake');
