CREATE TABLE fdiqf (grade_id INTEGER, distance INTEGER, steward TEXT);
INSERT INTO fdiqf VALUES
(347, 37, 'Kuching'),
(707, 82, 'Durban'),
(809, 25, 'Mostar'),
(827, 41, 'Mostar'),
(866, 33, 'Durban'),
(475, 79, 'Kuching'),
(298, 68, 'Durban'),
(678, 94, 'Durban');
CREATE TABLE wrestlers (department TEXT, hekit INTEGER, mebemat TEXT, grade_id INTEGER);
INSERT INTO wrestlers VALUES
('Lena', 43, 'Kepis', 678),
('Bisol', 60, 'Kepis', 475),
('Lena', 58, 'Yumi', 866),
('Samira', 24, 'Zekigut', 827),
('Samira', 34, 'Yumi', 475),
('Bisol', 13, 'Kepis', 678),
('Bisol', 42, 'Kepis', 298),
('Lena', 23, 'Zekigut', 298),
('Lena', 62, 'Zekigut', 347),
('Samira', 56, 'Kepis', 707);
