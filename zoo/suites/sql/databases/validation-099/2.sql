CREATE TABLE forests (cidit INTEGER, wuna_id INTEGER, cigus TEXT, frequency INTEGER, soloist TEXT);
INSERT INTO forests VALUES
(60, 456, 'Kaisa', 30, 'Vera'),
(77, 820, 'Zomane', 48, 'Kavya'),
(19, 334, 'Kaisa', 3, 'Cukuhom'),
(11, 841, 'Kaisa', 11, 'Kavya'),
(2, 199, 'Thabo', 35, 'Kavya'),
(10, 298, 'Zomane', 57, 'Vera'),
(89, 812, 'Thabo', 56, 'Cukuhom'),
(92, 198, 'Zomane', 34, 'Cukuhom');
CREATE TABLE orchestras (awards INTEGER, wuna_id INTEGER, jimend TEXT);
INSERT INTO orchestras VALUES
(55, 199, 'Plovdiv'),
(1, 841, 'Cekuck'),
(98, 812, 'Cekuck'),
(35, 812, 'Cekuck'),
(80, 334, 'Cekuck'),
(12, 456, 'Szeged'),
(56, 820, 'Plovdiv'),
(29, 456, 'Szeged'),
(44, 820, 'Szeged'),
(63, 199, 'Plovdiv');
