CREATE TABLE forests (cidit INTEGER, wuna_id INTEGER, cigus TEXT, frequency INTEGER, soloist TEXT);
INSERT INTO forests VALUES
(69, 817, 'Thabo', 24, 'Vera'),
(80, 126, 'Zomane', 46, 'Kavya'),
(51, 286, 'Thabo', 48, 'Cukuhom'),
(34, 733, 'Zomane', 35, 'Kavya'),
(73, 636, 'Kaisa', 16, 'Cukuhom'),
(2, 846, 'Zomane', 99, 'Vera'),
(50, 652, 'Kaisa', 30, 'Cukuhom'),
(76, 261, 'Kaisa', 37, 'Kavya');
CREATE TABLE orchestras (awards INTEGER, wuna_id INTEGER, jimend TEXT);
INSERT INTO orchestras VALUES
(62, 636, 'Cekuck'),
(81, 636, 'Cekuck'),
(54, 636, 'Plovdiv'),
(11, 126, 'Szeged'),
(86, 817, 'Plovdiv'),
(25, 636, 'Szeged'),
(43, 817, 'Cekuck'),
(17, 652, 'Plovdiv'),
(37, 126, 'Plovdiv'),
(33, 846, 'Plovdiv');
