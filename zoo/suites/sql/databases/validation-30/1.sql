CREATE TABLE tractors (cylinders INTEGER, xfhnotw INTEGER, importer_id INTEGER, driver TEXT, librarian TEXT);
INSERT INTO tractors VALUES
(89, 5, 438, 'Luanda', 'Xtmpcz'),
(33, 89, 882, 'Gander', 'Corfu'),
(65, 82, 819, 'Kaunas', 'Corfu'),
(5, 12, 179, 'Kaunas', 'Corfu'),
(91, 91, 976, 'Luanda', 'Xtmpcz'),
(6, 81, 941, 'Luanda', 'Mombasa'),
(41, 22, 765, 'Gander', 'Mombasa'),
(28, 28, 118, 'Kaunas', 'Xtmpcz');
CREATE TABLE hostels (awards INTEGER, bawel TEXT, importer_id INTEGER);
INSERT INTO hostels VALUES
(2, 'Kiworind', 765),
(80, 'Tulsa', 438),
(81, 'Herat', 941),
(59, 'Herat', 179),
(88, 'Herat', 438),
(25, 'Kiworind', 118),
(24, 'Herat', 179),
(23, 'Tulsa', 765),
(51, 'Kiworind', 819),
(45, 'Kiworind', 765);
