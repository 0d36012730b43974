CREATE TABLE moose (sowen_id INTEGER, title TEXT, rainfall INTEGER, sefor INTEGER, pilot TEXT);
INSERT INTO moose VALUES
(666, 'Rupert', 25, 97, 'Mandalay'),
(675, 'Rupert', 23, 28, 'Gander'),
(932, 'Leila', 9, 53, 'Bursa'),
(144, 'Leila', 30, 85, 'Gander'),
(481, 'Stefan', 71, 81, 'Gander'),
(366, 'Stefan', 92, 32, 'Bursa'),
(178, 'Stefan', 34, 18, 'Mandalay'),
(492, 'Rupert', 4, 40, 'Bursa');
CREATE TABLE vupind (pukam INTEGER, fabric TEXT, sowen_id INTEGER, kevix INTEGER, isotope TEXT);
INSERT INTO vupind VALUES
(79, 'Mysore', 932, 89, 'Szeged'),
(40, 'Mysore', 481, 73, 'Plovdiv'),
(95, 'Mysore', 144, 67, 'Wecurin'),
(8, 'Yakima', 178, 75, 'Plovdiv'),
(23, 'Kedutem', 666, 19, 'Szeged'),
(15, 'Yakima', 144, 50, 'Plovdiv'),
(97, 'Kedutem', 675, 61, 'Szeged'),
(57, 'Kedutem', 666, 62, 'Wecurin'),
(13, 'Yakima', 492, 16, 'Wecurin'),
(31, 'Mysore', 675, 25, 'Szeged');
