CREATE TABLE zusorun (grade TEXT, budget INTEGER, brightness INTEGER, rkjp_id INTEGER);
INSERT INTO zusorun VALUES
('Catujis', 72, 71, 834),
('Divya', 9, 55, 389),
('Divya', 48, 65, 794),
('Catujis', 93, 99, 988),
('Valeria', 96, 74, 690),
('Valeria', 91, 67, 560),
('Divya', 76, 37, 543),
('Divya', 86, 73, 279);
CREATE TABLE yihvooc (rkjp_id INTEGER, consul TEXT, horsepower INTEGER, witness TEXT);
INSERT INTO yihvooc VALUES
(543, 'Wipusir', 95, 'Patar'),
(560, 'Bao', 92, 'Patar'),
(690, 'Takeshi', 34, 'Patar'),
(794, 'Wipusir', 38, 'Yusuf'),
(690, 'Bao', 40, 'Patar'),
(560, 'Bao', 98, 'Vikram'),
(794, 'Bao', 43, 'Vikram'),
(279, 'Wipusir', 7, 'Patar'),
(988, 'Wipusir', 25, 'Yusuf'),
(279, 'Takeshi', 2, 'Yusuf');
