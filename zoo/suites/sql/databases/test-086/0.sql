CREATE TABLE nahuck (sunlight INTEGER, printer TEXT, brewer_id INTEGER);
INSERT INTO nahuck VALUES
(26, 'Wayan', 966),
(96, 'Somchai', 989),
(6, 'Juker', 217),
(36, 'Somchai', 786),
(10, 'Wayan', 432),
(43, 'Juker', 343),
(1, 'Wayan', 873),
(5, 'Wayan', 503);
CREATE TABLE airships (navigator TEXT, mineral TEXT, brewer_id INTEGER, bonus INTEGER);
INSERT INTO airships VALUES
('Vikram', 'Fecet', 873, 16),
('Vikram', 'Vozan', 873, 15),
('Guzan', 'Salta', 873, 93),
('Guzan', 'Fecet', 217, 5),
('Weiwei', 'Salta', 217, 38),
('Vikram', 'Fecet', 343, 66),
('Weiwei', 'Vozan', 432, 25),
('Weiwei', 'Salta', 966, 26),
('Guzan', 'Salta', 989, 33),
('Vikram', 'Salta', 989, 94);
