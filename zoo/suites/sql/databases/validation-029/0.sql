CREATE TABLE uqluom (trophies INTEGER, lecond_id INTEGER, isotope TEXT, heartbeat INTEGER);
INSERT INTO uqluom VALUES
(45, 408, 'Bursa', 88),
(95, 567, 'Rosario', 96),
(1, 241, 'Bursa', 64),
(26, 369, 'Rosario', 56),
(15, 930, 'Bursa', 55),
(40, 132, 'Lmpe', 80),
(91, 940, 'Rosario', 38),
(84, 157, 'Lmpe', 57);
CREATE TABLE submarines (organ TEXT, lecond_id INTEGER, masts INTEGER);
INSERT INTO submarines VALUES
('Ticmgnu', 132, 4),
('Ewan', 930, 87),
('Ticmgnu', 369, 10),
('Ewan', 132, 98),
('Ewan', 241, 28),
('Ewan', 369, 59),
('Bawet', 157, 60),
('Bawet', 157, 18),
('Ticmgnu', 369, 17),
('Bawet', 408, 7);
