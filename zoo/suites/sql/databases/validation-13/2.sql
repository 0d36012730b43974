CREATE TABLE hostels (cylinders INTEGER, velocity INTEGER, gemstone TEXT, sponsor_id INTEGER);
INSERT INTO hostels VALUES
(28, 67, 'Kaisa', 571),
(1, 96, 'Yuki', 112),
(52, 69, 'Kaisa', 804),
(81, 6, 'Yuki', 935),
(53, 14, 'Kaisa', 176),
(91, 20, 'Rupert', 746),
(46, 95, 'Rupert', 295),
(6, 41, 'Kaisa', 400);
CREATE TABLE sonnets (sponsor_id INTEGER, kecim TEXT, premium INTEGER, rainfall INTEGER);
INSERT INTO sonnets VALUES
(112, 'Ewan', 62, 92),
(400, 'Astrid', 18, 93),
(112, 'Zohum', 74, 16),
(400, 'Ewan', 12, 50),
(295, 'Astrid', 7, 99),
(112, 'Zohum', 70, 47),
(935, 'Zohum', 52, 9),
(176, 'Zohum', 26, 6),
(935, 'Ewan', 34, 94),
(112, 'Astrid', 29, 32);
