CREATE TABLE fdiqf (grade_id INTEGER, distance INTEGER, steward TEXT);
INSERT INTO fdiqf VALUES
(107, 58, 'Mostar'),
(882, 16, 'Kuching'),
(695, 93, 'Mostar'),
(342, 6, 'Kuching'),
(748, 8, 'Durban'),
(846, 1, 'Durban'),
(368, 34, 'Durban'),
(648, 35, 'Durban');
CREATE TABLE wrestlers (department TEXT, hekit INTEGER, mebemat TEXT, grade_id INTEGER);
INSERT INTO wrestlers VALUES
('Bisol', 99, 'Kepis', 368),
('Lena', 37, 'Yumi', 748),
('Bisol', 61, 'Zekigut', 748),
('Lena', 56, 'Kepis', 368),
('Samira', 54, 'Kepis', 648),
('Bisol', 10, 'Zekigut', 368),
('Samira', 31, 'Kepis', 107),
('Bisol', 48, 'Yumi', 342),
('Lena', 47, 'Kepis', 846),
('Lena', 65, 'Yumi', 846);
