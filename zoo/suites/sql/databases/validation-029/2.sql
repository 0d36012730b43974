CREATE TABLE uqluom (trophies INTEGER, lecond_id INTEGER, isotope TEXT, heartbeat INTEGER);
INSERT INTO uqluom VALUES
(44, 559, 'Lmpe', 1),
(98, 193, 'Rosario', 57),
(37, 811, 'Bursa', 77),
(67, 712, 'Lmpe', 72),
(24, 737, 'Lmpe', 76),
(73, 263, 'Rosario', 55),
(90, 177, 'Rosario', 33),
(49, 903, 'Bursa', 23);
CREATE TABLE submarines (organ TEXT, lecond_id INTEGER, masts INTEGER);
INSERT INTO submarines VALUES
('Bawet', 263, 9),
('Ewan', 712, 32),
('Ewan', 903, 46),
('Ticmgnu', 263, 82),
('Ticmgnu', 193, 58),
('Ewan', 737, 28),
('Bawet', 712, 16),
('Ticmgnu', 903, 53),
('Bawet', 177, 79),
('Bawet', 193, 12);
