CREATE TABLE tailors (soloist_id INTEGER, mobe INTEGER, organ TEXT, terminal TEXT, cylinders INTEGER);
INSERT INTO tailors VALUES
(122, 65, 'Solveig', 'Harare', 22),
(636, 57, 'Solveig', 'Tolit', 41),
(561, 99, 'Morag', 'Tolit', 46),
(351, 94, 'Nido', 'Harare', 50),
(935, 14, 'Nido', 'Wefand', 90),
(215, 69, 'Morag', 'Tolit', 62),
(595, 95, 'Morag', 'Wefand', 25),
(979, 20, 'Solveig', 'Tolit', 12);
CREATE TABLE cobblers (gora TEXT, soloist_id INTEGER, rotors INTEGER);
INSERT INTO cobblers VALUES
('Dakar', 595, 30),
('Dakar', 561, 90),
('Davao', 979, 64),
('Mallaig', 215, 38),
('Davao', 351, 85),
('Dakar', 636, 11),
('Mallaig', 636, 99),
('Davao', 122, 34),
('Mallaig', 636, 26),
('Dakar', 979, 17);
