CREATE TABLE uqluom (trophies INTEGER, lecond_id INTEGER, isotope TEXT, heartbeat INTEGER);
INSERT INTO uqluom VALUES
(10, 514, 'Rosario', 44),
(50, 402, 'Bursa', 47),
(72, 504, 'Rosario', 14),
(97, 874, 'Lmpe', 31),
(57, 918, 'Bursa', 29),
(22, 935, 'Rosario', 27),
(26, 713, 'Rosario', 16),
(1, 392, 'Lmpe', 57);
CREATE TABLE submarines (organ TEXT, lecond_id INTEGER, masts INTEGER);
INSERT INTO submarines VALUES
('Bawet', 713, 73),
('Ticmgnu', 918, 3),
('Ticmgnu', 514, 47),
('Bawet', 874, 62),
('Bawet', 514, 91),
('Ewan', 504, 45),
('Ticmgnu', 874, 14),
('Bawet', 713, 70),
('Ewan', 392, 53),
('Ewan', 935, 13);
