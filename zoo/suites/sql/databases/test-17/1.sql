CREATE TABLE pahuhin (trainer_id INTEGER, religion TEXT, footage INTEGER, lluw TEXT);
INSERT INTO pahuhin VALUES
(756, 'Ngozi', 21, 'Ngozi'),
(416, 'Rafael', 93, 'Ngozi'),
(458, 'Lgjkr', 12, 'Micacil'),
(488, 'Ngozi', 79, 'Carmen'),
(404, 'Lgjkr', 94, 'Carmen'),
(904, 'Rafael', 48, 'Ngozi'),
(636, 'Lgjkr', 2, 'Micacil'),
(815, 'Rafael', 38, 'Micacil');
CREATE TABLE cedars (veforet INTEGER, trainer_id INTEGER, garage TEXT);
INSERT INTO cedars VALUES
(64, 404, 'Pecir'),
(95, 416, 'Edgar'),
(88, 458, 'Meera'),
(98, 636, 'Meera'),
(74, 904, 'Edgar'),
(46, 416, 'Pecir'),
(19, 404, 'Meera'),
(78, 756, 'Pecir'),
(35, 904, 'Meera'),
(99, 756, 'Meera');
