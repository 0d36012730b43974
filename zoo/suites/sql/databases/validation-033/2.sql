CREATE TABLE moose (sowen_id INTEGER, title TEXT, rainfall INTEGER, sefor INTEGER, pilot TEXT);
INSERT INTO moose VALUES
(939, 'Rupert', 15, 10, 'Bursa'),
(207, 'Stefan', 33, 7, 'Gander'),
(240, 'Leila', 89, 50, 'Gander'),
(475, 'Rupert', 57, 5, 'Gander'),
(463, 'Stefan', 40, 9, 'Mandalay'),
(466, 'Rupert', 81, 47, 'Bursa'),
(547, 'Leila', 29, 54, 'Mandalay'),
(749, 'Rupert', 50, 24, 'Mandalay');
CREATE TABLE vupind (pukam INTEGER, fabric TEXT, sowen_id INTEGER, kevix INTEGER, isotope TEXT);
INSERT INTO vupind VALUES
(23, 'Kedutem', 749, 4, 'Plovdiv'),
(7, 'Kedutem', 749, 23, 'Szeged'),
(21, 'Yakima', 466, 84, 'Wecurin'),
(84, 'Yakima', 463, 50, 'Plovdiv'),
(51, 'Mysore', 207, 5, 'Wecurin'),
(86, 'Kedutem', 240, 43, 'Plovdiv'),
(25, 'Kedutem', 240, 80, 'Plovdiv'),
(36, 'Mysore', 466, 36, 'Plovdiv'),
(31, 'Mysore', 463, 46, 'Szeged'),
(48, 'Mysore', 240, 51, 'Wecurin');
