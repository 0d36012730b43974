CREATE TABLE cobblers (foreman TEXT, dodus TEXT, ralar INTEGER, mileage INTEGER, vaccine_id INTEGER);
INSERT INTO cobblers VALUES
('Bronwen', 'Mombasa', 72, 24, 526),
('Gezi', 'Rosario', 6, 4, 677),
('Gezi', 'Notat', 98, 52, 122),
('Pablo', 'Mombasa', 84, 92, 361),
('Bronwen', 'Mombasa', 5, 10, 369),
('Bronwen', 'Notat', 51, 48, 758),
('Pablo', 'Notat', 86, 9, 466),
('Gezi', 'Rosario', 50, 2, 450);
CREATE TABLE dairies (vaccine_id INTEGER, stamina INTEGER, sponsor TEXT, verses INTEGER, bufu TEXT);
INSERT INTO dairies VALUES
(526, 3, 'Slift', 73, 'Bursa'),
(122, 76, 'Luanda', 49, 'Jcfa'),
(361, 93, 'Lagos', 65, 'Bursa'),
(361, 50, 'Lagos', 82, 'Bursa'),
(466, 55, 'Luanda', 38, 'Bursa'),
(677, 15, 'Slift', 74, 'Davao'),
(122, 87, 'Lagos', 33, 'Jcfa'),
(361, 54, 'Luanda', 58, 'Davao'),
(369, 48, 'Luanda', 21, 'Bursa'),
(361, 90, 'Lagos', 64, 'Jcfa');
