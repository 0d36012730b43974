CREATE TABLE nahuck (sunlight INTEGER, printer TEXT, brewer_id INTEGER);
INSERT INTO nahuck VALUES
(69, 'Wayan', 800),
(99, 'Somchai', 383),
(98, 'Juker', 871),
(61, 'Somchai', 612),
(27, 'Wayan', 131),
(34, 'Wayan', 426),
(22, 'Somchai', 963),
(73, 'Juker', 323);
CREATE TABLE airships (navigator TEXT, mineral TEXT, brewer_id INTEGER, bonus INTEGER);
INSERT INTO airships VALUES
('Guzan', 'Salta', 426, 65),
('Vikram', 'Salta', 871, 54),
('Weiwei', 'Vozan', 426, 93),
('Guzan', 'Fecet', 612, 66),
('Vikram', 'Salta', 871, 37),
('Vikram', 'Vozan', 800, 15),
('Vikram', 'Fecet', 323, 17),
('Guzan', 'Fecet', 323, 97),
('Weiwei', 'Fecet', 612, 25),
('Vikram', 'Vozan', 612, 7);
