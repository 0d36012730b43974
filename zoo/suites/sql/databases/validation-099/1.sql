CREATE TABLE forests (cidit INTEGER, wuna_id INTEGER, cigus TEXT, frequency INTEGER, soloist TEXT);
INSERT INTO forests VALUES
(68, 871, 'Kaisa', 49, 'Vera'),
(52, 447, 'Zomane', 20, 'Vera'),
(31, 417, 'Kaisa', 45, 'Vera'),
(57, 123, 'Thabo', 35, 'Cukuhom'),
(87, 969, 'Thabo', 24, 'Cukuhom'),
(2, 719, 'Zomane', 30, 'Kavya'),
(9, 250, 'Zomane', 28, 'Kavya'),
(6, 560, 'Zomane', 48, 'Kavya');
CREATE TABLE orchestras (awards INTEGER, wuna_id INTEGER, jimend TEXT);
INSERT INTO orchestras VALUES
(49, 969, 'Cekuck'),
(93, 123, 'Cekuck'),
(78, 250, 'Plovdiv'),
(5, 447, 'Plovdiv'),
(47, 719, 'Szeged'),
(90, 969, 'Plovdiv'),
(12, 250, 'Cekuck'),
(53, 969, 'Szeged'),
(17, 447, 'Cekuck'),
(89, 871, 'Szeged');
