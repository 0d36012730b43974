CREATE TABLE pickles (attendance INTEGER, cujiwas TEXT, grade_id INTEGER);
INSERT INTO pickles VALUES
(75, 'Kuching', 915),
(26, 'Kuching', 464),
(88, 'Gota', 268),
(11, 'Gota', 966),
(53, 'Belem', 453),
(96, 'Kuching', 716),
(42, 'Kuching', 972),
(9, 'Belem', 127);
CREATE TABLE badgers (nickname TEXT, grade_id INTEGER, downloads INTEGER, cabins INTEGER, platform TEXT);
INSERT INTO badgers VALUES
('Cevot', 268, 77, 46, 'Freya'),
('Cevot', 127, 50, 77, 'Freya'),
('Yumi', 915, 45, 78, 'Yusuf'),
('Cevot', 915, 83, 25, 'Gunnar'),
('Yumi', 915, 21, 47, 'Yusuf'),
('Jxac', 716, 27, 1, 'Gunnar'),
('Jxac', 453, 37, 97, 'Freya'),
('Yumi', 464, 75, 69, 'Freya'),
('Yumi', 464, 13, 85, 'Gunnar'),
('Jxac', 915, 46, 28, 'Yusuf');
