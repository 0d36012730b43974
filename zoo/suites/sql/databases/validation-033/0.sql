CREATE TABLE moose (sowen_id INTEGER, title TEXT, rainfall INTEGER, sefor INTEGER, pilot TEXT);
INSERT INTO moose VALUES
(973, 'Leila', 83, 54, 'Mandalay'),
(753, 'Rupert', 50, 46, 'Gander'),
(157, 'Stefan', 96, 79, 'Bursa'),
(385, 'Leila', 66, 40, 'Mandalay'),
(121, 'Rupert', 32, 67, 'Gander'),
(781, 'Rupert', 28, 9, 'Mandalay'),
(354, 'Stefan', 95, 97, 'Bursa'),
(585, 'Stefan', 71, 73, 'Bursa');
CREATE TABLE vupind (pukam INTEGER, fabric TEXT, sowen_id INTEGER, kevix INTEGER, isotope TEXT);
INSERT INTO vupind VALUES
(80, 'Kedutem', 121, 50, 'Wecurin'),
(8, 'Mysore', 354, 76, 'Plovdiv'),
(99, 'Yakima', 973, 89, 'Szeged'),
(18, 'Yakima', 753, 13, 'Wecurin'),
(23, 'Yakima', 753, 19, 'Szeged'),
(77, 'Yakima', 973, 42, 'Wecurin'),
(61, 'Kedutem', 585, 14, 'Szeged'),
(11, 'Mysore', 781, 11, 'Szeged'),
(97, 'Yakima', 385, 52, 'Plovdiv'),
(7, 'Yakima', 157, 43, 'Szeged');
