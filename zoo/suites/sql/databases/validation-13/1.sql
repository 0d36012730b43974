CREATE TABLE hostels (cylinders INTEGER, velocity INTEGER, gemstone TEXT, sponsor_id INTEGER);
INSERT INTO hostels VALUES
(62, 86, 'Kaisa', 348),
(69, 90, 'Rupert', 786),
(82, 19, 'Rupert', 495),
(91, 38, 'Yuki', 373),
(67, 30, 'Yuki', 349),
(88, 96, 'Rupert', 128),
(28, 78, 'Kaisa', 201),
(96, 59, 'Kaisa', 372);
CREATE TABLE sonnets (sponsor_id INTEGER, kecim TEXT, premium INTEGER, rainfall INTEGER);
INSERT INTO sonnets VALUES
(348, 'Zohum', 71, 83),
(373, 'Astrid', 49, 17),
(128, 'Ewan', 61, 36),
(349, 'Ewan', 31, 50),
(786, 'Zohum', 18, 38),
(373, 'Astrid', 58, 33),
(201, 'Astrid', 27, 29),
(372, 'Ewan', 3, 90),
(128, 'Zohum', 12, 68),
(372, 'Ewan', 9, 19);
