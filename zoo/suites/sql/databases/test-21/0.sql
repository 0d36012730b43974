CREATE TABLE fdiqf (grade_id INTEGER, distance INTEGER, steward TEXT);
INSERT INTO fdiqf VALUES
(494, 65, 'Durban'),
(130, 54, 'Durban'),
(990, 68, 'Durban'),
(412, 81, 'Mostar'),
(779, 38, 'Kuching'),
(455, 26, 'Kuching'),
(719, 49, 'Kuching'),
(346, 71, 'Mostar');
CREATE TABLE wrestlers (department TEXT, hekit INTEGER, mebemat TEXT, grade_id INTEGER);
INSERT INTO wrestlers VALUES
('Bisol', 25, 'Kepis', 130),
('Bisol', 91, 'Zekigut', 346),
('Lena', 79, 'Zekigut', 455),
('Bisol', 4, 'Zekigut', 412),
('Lena', 76, 'Yumi', 346),
('Bisol', 15, 'Yumi', 990),
('Samira', 65, 'Kepis', 412),
('Samira', 7, 'Yumi', 990),
('Lena', 14, 'Kepis', 346),
('Lena', 10, 'Yumi', 779);
