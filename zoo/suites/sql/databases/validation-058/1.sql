CREATE TABLE tailors (soloist_id INTEGER, mobe INTEGER, organ TEXT, terminal TEXT, cylinders INTEGER);
INSERT INTO tailors VALUES
(845, 7, 'Nido', 'Harare', 61),
(308, 52, 'Solveig', 'Harare', 95),
(550, 62, 'Morag', 'Tolit', 60),
(743, 68, 'Solveig', 'Tolit', 16),
(751, 20, 'Solveig', 'Wefand', 77),
(409, 94, 'Nido', 'Wefand', 24),
(668, 44, 'Morag', 'Tolit', 11),
(287, 57, 'Nido', 'Wefand', 17);
CREATE TABLE cobblers (gora TEXT, soloist_id INTEGER, rotors INTEGER);
INSERT INTO cobblers VALUES
('Dakar', 751, 59),
('Mallaig', 308, 64),
('Davao', 409, 22),
('Dakar', 287, 46),
('Dakar', 550, 88),
('Mallaig', 751, 19),
('Dakar', 409, 99),
('Davao', 751, 1),
('Davao', 845, 26),
('Davao', 668, 38);
