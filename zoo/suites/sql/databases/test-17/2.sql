CREATE TABLE pahuhin (trainer_id INTEGER, religion TEXT, footage INTEGER, lluw TEXT);
INSERT INTO pahuhin VALUES
(143, 'Lgjkr', 41, 'Micacil'),
(813, 'Ngozi', 83, 'Micacil'),
(683, 'Rafael', 78, 'Carmen'),
(402, 'Rafael', 88, 'Micacil'),
(485, 'Ngozi', 43, 'Carmen'),
(669, 'Lgjkr', 67, 'Carmen'),
(767, 'Lgjkr', 2, 'Ngozi'),
(220, 'Lgjkr', 3, 'Ngozi');
CREATE TABLE cedars (veforet INTEGER, trainer_id INTEGER, garage TEXT);
INSERT INTO cedars VALUES
(30, 220, 'Pecir'),
(67, 813, 'Edgar'),
(35, 402, 'Meera'),
(42, 143, 'Pecir'),
(11, 220, 'Meera'),
(68, 485, 'Edgar'),
(80, 485, 'Meera'),
(66, 683, 'Edgar'),
(62, 485, 'Edgar'),
(52, 669, 'Edgar');
