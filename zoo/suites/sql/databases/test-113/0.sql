CREATE TABLE pickles (attendance INTEGER, cujiwas TEXT, grade_id INTEGER);
INSERT INTO pickles VALUES
(64, 'Gota', 633),
(33, 'Gota', 435),
(48, 'Kuching', 409),
(66, 'Belem', 361),
(86, 'Belem', 819),
(42, 'Kuching', 751),
(70, 'Gota', 991),
(32, 'Kuching', 531);
CREATE TABLE badgers (nickname TEXT, grade_id INTEGER, downloads INTEGER, cabins INTEGER, platform TEXT);
INSERT INTO badgers VALUES
('Yumi', 361, 64, 41, 'Freya'),
('Jxac', 361, 72, 44, 'Yusuf'),
('Yumi', 751, 4, 22, 'Freya'),
('Jxac', 991, 34, 96, 'Freya'),
('Jxac', 435, 18, 92, 'Gunnar'),
('Cevot', 361, 37, 51, 'Yusuf'),
('Cevot', 633, 12, 91, 'Yusuf'),
('Yumi', 409, 36, 48, 'Freya'),
('Jxac', 531, 93, 88, 'Gunnar'),
('Cevot', 819, 55, 64, 'Gunnar');
