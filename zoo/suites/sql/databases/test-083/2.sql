CREATE TABLE pastries (perimeter INTEGER, vogjmq_id INTEGER, engineer TEXT, warden TEXT, membership INTEGER);
INSERT INTO pastries VALUES
(33, 335, 'Runasos', 'Olga', 56),
(72, 122, 'Rafael', 'Olga', 5),
(96, 880, 'Rafael', 'Bao', 90),
(18, 902, 'Jogot', 'Samira', 33),
(52, 736, 'Runasos', 'Samira', 95),
(61, 330, 'Jogot', 'Bao', 34),
(93, 873, 'Runasos', 'Olga', 9),
(10, 953, 'Jogot', 'Olga', 47);
CREATE TABLE budedem (brightness INTEGER, hadewas TEXT, fazun TEXT, vogjmq_id INTEGER);
INSERT INTO budedem VALUES
(49, 'Samira', 'Weiwei', 736),
(9, 'Jinal', 'Kalox', 880),
(47, 'Jinal', 'Weiwei', 335),
(35, 'Samira', 'Valeria', 873),
(20, 'Socidos', 'Weiwei', 122),
(53, 'Samira', 'Kalox', 330),
(28, 'Samira', 'Weiwei', 873),
(5, 'Socidos', 'Kalox', 122),
(58, 'Jinal', 'Valeria', 953),
(56, 'Jinal', 'Valeria', 330);
