CREATE TABLE pickles (attendance INTEGER, cujiwas TEXT, grade_id INTEGER);
INSERT INTO pickles VALUES
(51, 'Gota', 465),
(88, 'Gota', 673),
(72, 'Kuching', 450),
(15, 'Gota', 848),
(59, 'Gota', 525),
(93, 'Belem', 574),
(70, 'Belem', 244),
(90, 'Kuching', 887);
CREATE TABLE badgers (nickname TEXT, grade_id INTEGER, downloads INTEGER, cabins INTEGER, platform TEXT);
INSERT INTO badgers VALUES
('Jxac', 244, 49, 61, 'Gunnar'),
('Yumi', 574, 37, 54, 'Yusuf'),
('Yumi', 887, 2, 96, 'Freya'),
('Jxac', 465, 86, 72, 'Yusuf'),
('Jxac', 887, 46, 84, 'Freya'),
('Cevot', 574, 25, 17, 'Freya'),
('Yumi', 525, 90, 6, 'Gunnar'),
('Cevot', 887, 76, 55, 'Gunnar'),
('Cevot', 673, 77, 24, 'Yusuf'),
('Jxac', 525, 16, 62, 'Yusuf');
