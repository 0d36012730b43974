CREATE TABLE pastries (perimeter INTEGER, vogjmq_id INTEGER, engineer TEXT, warden TEXT, membership INTEGER);
INSERT INTO pastries VALUES
(31, 222, 'Runasos', 'Samira', 10),
(53, 754, 'Rafael', 'Olga', 83),
(87, 440, 'Rafael', 'Olga', 13),
(23, 981, 'Jogot', 'Olga', 63),
(38, 302, 'Runasos', 'Bao', 51),
(48, 387, 'Runasos', 'Bao', 56),
(95, 456, 'Jogot', 'Samira', 60),
(45, 310, 'Runasos', 'Bao', 17);
CREATE TABLE budedem (brightness INTEGER, hadewas TEXT, fazun TEXT, vogjmq_id INTEGER);
INSERT INTO budedem VALUES
(74, 'Samira', 'Valeria', 222),
(79, 'Samira', 'Valeria', 456),
(13, 'Samira', 'Kalox', 456),
(42, 'Samira', 'Kalox', 440),
(51, 'Samira', 'Weiwei', 387),
(95, 'Socidos', 'Weiwei', 440),
(22, 'Socidos', 'Kalox', 302),
(4, 'Jinal', 'Weiwei', 981),
(32, 'Socidos', 'Valeria', 754),
(20, 'Jinal', 'Valeria', 302);
