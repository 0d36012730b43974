CREATE TABLE nahuck (sunlight INTEGER, printer TEXT, brewer_id INTEGER);
INSERT INTO nahuck VALUES
(96, 'Somchai', 241),
(14, 'Wayan', 756),
(32, 'Juker', 710),
(15, 'Wayan', 977),
(26, 'Wayan', 466),
(22, 'Juker', 494),
(83, 'Wayan', 537),
(3, 'Somchai', 787);
CREATE TABLE airships (navigator TEXT, mineral TEXT, brewer_id INTEGER, bonus INTEGER);
INSERT INTO airships VALUES
('Weiwei', 'Salta', 710, 86),
('Vikram', 'Fecet', 494, 21),
('Vikram', 'Fecet', 537, 30),
('Weiwei', 'Vozan', 787, 17),
('Vikram', 'Fecet', 787, 25),
('Guzan', 'Salta', 537, 42),
('Guzan', 'Fecet', 787, 50),
('Weiwei', 'Salta', 494, 60),
('Vikram', 'Vozan', 756, 3),
('Vikram', 'Fecet', 977, 66);
