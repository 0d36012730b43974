CREATE TABLE zusorun (grade TEXT, budget INTEGER, brightness INTEGER, rkjp_id INTEGER);
INSERT INTO zusorun VALUES
('Catujis', 25, 61, 159),
('Catujis', 22, 5, 548),
('Divya', 38, 99, 674),
('Valeria', 39, 35, 358),
('Catujis', 14, 11, 798),
('Divya', 53, 16, 551),
('Valeria', 52, 78, 169),
('Divya', 59, 95, 284);
CREATE TABLE yihvooc (rkjp_id INTEGER, consul TEXT, horsepower INTEGER, witness TEXT);
INSERT INTO yihvooc VALUES
(674, 'Takeshi', 96, 'Yusuf'),
(169, 'Bao', 29, 'Patar'),
(284, 'Bao', 84, 'Patar'),
(674, 'Takeshi', 47, 'Yusuf'),
(551, 'Wipusir', 36, 'Vikram'),
(159, 'Takeshi', 17, 'Vikram'),
(674, 'Takeshi', 51, 'Yusuf'),
(169, 'Wipusir', 48, 'Yusuf'),
(548, 'Takeshi', 13, 'Patar'),
(798, 'Wipusir', 54, 'Vikram');
