CREATE TABLE tailors (soloist_id INTEGER, mobe INTEGER, organ TEXT, terminal TEXT, cylinders INTEGER);
INSERT INTO tailors VALUES
(475, 63, 'Solveig', 'Tolit', 13),
(948, 83, 'Solveig', 'Tolit', 64),
(943, 16, 'Nido', 'Wefand', 68),
(900, 81, 'Nido', 'Harare', 20),
(967, 70, 'Solveig', 'Wefand', 76),
(597, 53, 'Morag', 'Tolit', 47),
(101, 97, 'Morag', 'Harare', 28),
(560, 4, 'Nido', 'Wefand', 32);
CREATE TABLE cobblers (gora TEXT, soloist_id INTEGER, rotors INTEGER);
INSERT INTO cobblers VALUES
('Davao', 948, 57),
('Mallaig', 560, 42),
('Dakar', 900, 15),
('Mallaig', 597, 98),
('Mallaig', 967, 20),
('Mallaig', 900, 99),
('Dakar', 597, 33),
('Dakar', 948, 92),
('Mallaig', 900, 45),
('Davao', 475, 7);
