CREATE TABLE hostels (cylinders INTEGER, velocity INTEGER, gemstone TEXT, sponsor_id INTEGER);
INSERT INTO hostels VALUES
(98, 81, 'Kaisa', 601),
(37, 20, 'Kaisa', 991),
(80, 83, 'Yuki', 924),
(87, 33, 'Rupert', 404),
(46, 84, 'Kaisa', 517),
(92, 58, 'Yuki', 513),
(78, 61, 'Rupert', 850),
(99, 59, 'Rupert', 105);
CREATE TABLE sonnets (sponsor_id INTEGER, kecim TEXT, premium INTEGER, rainfall INTEGER);
INSERT INTO sonnets VALUES
(991, 'Ewan', 6, 40),
(601, 'Ewan', 16, 24),
(991, 'Zohum', 39, 82),
(404, 'Ewan', 57, 18),
(924, 'Astrid', 20, 88),
(924, 'Astrid', 72, 92),
(105, 'Zohum', 59, 14),
(517, 'Zohum', 61, 26),
(517, 'Ewan', 51, 61),
(105, 'Ewan', 17, 67);
