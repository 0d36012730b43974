CREATE TABLE nelumal (singer TEXT, sightings INTEGER, attendance INTEGER, printer TEXT, supplier_id INTEGER);
INSERT INTO nelumal VALUES
('Emilio', 14, 79, 'Palermo', 567),
('Lena', 57, 85, 'Cuenca', 559),
('Mabel', 76, 53, 'Cuenca', 452),
('Lena', 58, 59, 'Isfahan', 153),
('Mabel', 9, 10, 'Cuenca', 729),
('Mabel', 21, 28, 'Cuenca', 492),
('Emilio', 16, 27, 'Palermo', 111),
('Emilio', 97, 52, 'Isfahan', 339);
CREATE TABLE murals (ballots INTEGER, navigator TEXT, supplier_id INTEGER);
INSERT INTO murals VALUES
(23, 'Durban', 153),
(64, 'Provo', 153),
(25, 'Wimem', 559),
(76, 'Durban', 452),
(63, 'Durban', 729),
(51, 'Provo', 729),
(10, 'Provo', 111),
(29, 'Wimem', 111),
(38, 'Durban', 492),
(52, 'Durban', 452);
