CREATE TABLE pahuhin (trainer_id INTEGER, religion TEXT, footage INTEGER, lluw TEXT);
INSERT INTO pahuhin VALUES
(209, 'Lgjkr', 72, 'Ngozi'),
(569, 'Ngozi', 33, 'Ngozi'),
(293, 'Rafael', 37, 'Micacil'),
(342, 'Rafael', 43, 'Carmen'),
(726, 'Lgjkr', 81, 'Micacil'),
(929, 'Rafael', 48, 'Carmen'),
(517, 'Rafael', 84, 'Carmen'),
(624, 'Ngozi', 17, 'Ngozi');
CREATE TABLE cedars (veforet INTEGER, trainer_id INTEGER, garage TEXT);
INSERT INTO cedars VALUES
(69, 726, 'Meera'),
(18, 293, 'Edgar'),
(35, 569, 'Edgar'),
(39, 569, 'Pecir'),
(66, 209, 'Meera'),
(9, 726, 'Edgar'),
(29, 624, 'Edgar'),
(23, 209, 'Pecir'),
(26, 342, 'Meera'),
(54, 209, 'Pecir');
