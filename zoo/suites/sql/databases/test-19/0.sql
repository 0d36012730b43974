CREATE TABLE pastries (consul_id INTEGER, gobom INTEGER, printer TEXT);
INSERT INTO pastries VALUES
(370, 59, 'Fuhisor'),
(155, 91, 'Tltcfcov'),
(725, 84, 'Palermo'),
(302, 33, 'Tltcfcov'),
(144, 86, 'Fuhisor'),
(210, 57, 'Tltcfcov'),
(338, 56, 'Fuhisor'),
(223, 34, 'Palermo');
CREATE TABLE airships (branches INTEGER, payload INTEGER, consul_id INTEGER, loji TEXT);
INSERT INTO airships VALUES
(11, 5, 144, 'Vikram'),
(49, 42, 302, 'Folake'),
(16, 9, 155, 'Folake'),
(1, 76, 338, 'Folake'),
(28, 70, 725, 'Ciqxlm'),
(64, 88, 302, 'Vikram'),
(73, 25, 302, 'Folake'),
(79, 54, 155, 'Ciqxlm'),
(69, 18, 223, 'Ciqxlm'),
(6, 6, 725, 'Folake');
