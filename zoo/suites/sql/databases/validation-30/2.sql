CREATE TABLE tractors (cylinders INTEGER, xfhnotw INTEGER, importer_id INTEGER, driver TEXT, librarian TEXT);
INSERT INTO tractors VALUES
(79, 25, 848, 'Kaunas', 'Mombasa'),
(51, 16, 982, 'Gander', 'Mombasa'),
(37, 82, 817, 'Luanda', 'Corfu'),
(99, 2, 591, 'Luanda', 'Corfu'),
(66, 45, 454, 'Gander', 'Xtmpcz'),
(27, 51, 135, 'Kaunas', 'Xtmpcz'),
(33, 12, 773, 'Kaunas', 'Corfu'),
(56, 23, 157, 'Kaunas', 'Xtmpcz');
CREATE TABLE hostels (awards INTEGER, bawel TEXT, importer_id INTEGER);
INSERT INTO hostels VALUES
(45, 'Tulsa', 157),
(57, 'Tulsa', 982),
(35, 'Herat', 773),
(5, 'Herat', 817),
(66, 'Kiworind', 157),
(18, 'Kiworind', 454),
(92, 'Herat', 848),
(65, 'Tulsa', 591),
(19, 'Kiworind', 454),
(68, 'Herat', 135);
