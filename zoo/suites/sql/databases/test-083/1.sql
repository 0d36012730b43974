CREATE TABLE pastries (perimeter INTEGER, vogjmq_id INTEGER, engineer TEXT, warden TEXT, membership INTEGER);
INSERT INTO pastries VALUES
(28, 493, 'Jogot', 'Bao', 3),
(62, 575, 'Runasos', 'Samira', 41),
(97, 282, 'Rafael', 'Samira', 56),
(38, 168, 'Runasos', 'Olga', 82),
(22, 765, 'Jogot', 'Bao', 77),
(86, 817, 'Rafael', 'Olga', 55),
(58, 241, 'Runasos', 'Olga', 34),
(39, 760, 'Jogot', 'Olga', 47);
CREATE TABLE budedem (brightness INTEGER, hadewas TEXT, fazun TEXT, vogjmq_id INTEGER);
INSERT INTO budedem VALUES
(14, 'Socidos', 'Weiwei', 575),
(42, 'Samira', 'Valeria', 168),
(3, 'Samira', 'Weiwei', 168),
(66, 'Jinal', 'Weiwei', 765),
(87, 'Samira', 'Weiwei', 760),
(45, 'Socidos', 'Kalox', 817),
(75, 'Samira', 'Kalox', 168),
(58, 'Socidos', 'Kalox', 760),
(20, 'Socidos', 'Valeria', 493),
(1, 'Jinal', 'Weiwei', 817);
