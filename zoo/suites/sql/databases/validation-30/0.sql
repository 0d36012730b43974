CREATE TABLE tractors (cylinders INTEGER, xfhnotw INTEGER, importer_id INTEGER, driver TEXT, librarian TEXT);
INSERT INTO tractors VALUES
(93, 66, 115, 'Luanda', 'Xtmpcz'),
(52, 57, 785, 'Luanda', 'Mombasa'),
(11, 26, 475, 'Kaunas', 'Mombasa'),
(60, 1, 593, 'Gander', 'Corfu'),
(72, 2, 369, 'Kaunas', 'Xtmpcz'),
(96, 31, 898, 'Gander', 'Xtmpcz'),
(40, 30, 527, 'Kaunas', 'Corfu'),
(86, 48, 340, 'Kaunas', 'Mombasa');
CREATE TABLE hostels (awards INTEGER, bawel TEXT, importer_id INTEGER);
INSERT INTO hostels VALUES
(66, 'Herat', 340),
(86, 'Kiworind', 898),
(47, 'Tulsa', 369),
(63, 'Tulsa', 785),
(97, 'Tulsa', 369),
(11, 'Tulsa', 475),
(14, 'Tulsa', 593),
(83, 'Herat', 593),
(81, 'Kiworind', 785),
(69, 'Kiworind', 785);
