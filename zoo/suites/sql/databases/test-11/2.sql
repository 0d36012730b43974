CREATE TABLE zusorun (grade TEXT, budget INTEGER, brightness INTEGER, rkjp_id INTEGER);
INSERT INTO zusorun VALUES
('Divya', 98, 24, 204),
('Divya', 28, 26, 633),
('Valeria', 50, 99, 945),
('Catujis', 83, 10, 144),
('Valeria', 94, 86, 237),
('Catujis', 15, 14, 801),
('Divya', 52, 46, 704),
('Valeria', 31, 55, 774);
CREATE TABLE yihvooc (rkjp_id INTEGER, consul TEXT, horsepower INTEGER, witness TEXT);
INSERT INTO yihvooc VALUES
(204, 'Bao', 83, 'Yusuf'),
(945, 'Wipusir', 57, 'Yusuf'),
(945, 'Bao', 2, 'Patar'),
(774, 'Takeshi', 69, 'Vikram'),
(237, 'Wipusir', 70, 'Vikram'),
(204, 'Bao', 31, 'Yusuf'),
(774, 'Takeshi', 99, 'Yusuf'),
(801, 'Wipusir', 1, 'Patar'),
(704, 'Wipusir', 62, 'Yusuf'),
(204, 'Takeshi', 29, 'Patar');
