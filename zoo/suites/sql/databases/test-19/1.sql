CREATE TABLE pastries (consul_id INTEGER, gobom INTEGER, printer TEXT);
INSERT INTO pastries VALUES
(640, 5, 'Tltcfcov'),
(844, 87, 'Tltcfcov'),
(763, 93, 'Palermo'),
(403, 43, 'Fuhisor'),
(945, 89, 'Palermo'),
(342, 81, 'Fuhisor'),
(325, 38, 'Tltcfcov'),
(361, 7, 'Tltcfcov');
CREATE TABLE airships (branches INTEGER, payload INTEGER, consul_id INTEGER, loji TEXT);
INSERT INTO airships VALUES
(80, 59, 361, 'Folake'),
(55, 94, 342, 'Folake'),
(97, 56, 945, 'Ciqxlm'),
(2, 45, 325, 'Vikram'),
(31, 43, 844, 'Ciqxlm'),
(12, 15, 361, 'Ciqxlm'),
(54, 64, 342, 'Folake'),
(40, 32, 945, 'Folake'),
(19, 9, 325, 'Vikram'),
(61, 5, 945, 'Ciqxlm');
