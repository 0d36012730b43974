CREATE TABLE cobblers (foreman TEXT, dodus TEXT, ralar INTEGER, mileage INTEGER, vaccine_id INTEGER);
INSERT INTO cobblers VALUES
('Bronwen', 'Notat', 73, 71, 414),
('Pablo', 'Rosario', 31, 29, 723),
('Pablo', 'Mombasa', 60, 75, 526),
('Gezi', 'Mombasa', 94, 40, 548),
('Gezi', 'Mombasa', 70, 16, 919),
('Gezi', 'Notat', 6, 85, 401),
('Bronwen', 'Notat', 65, 70, 483),
('Bronwen', 'Rosario', 89, 69, 407);
CREATE TABLE dairies (vaccine_id INTEGER, stamina INTEGER, sponsor TEXT, verses INTEGER, bufu TEXT);
INSERT INTO dairies VALUES
(526, 52, 'Lagos', 95, 'Davao'),
(401, 75, 'Slift', 87, 'Bursa'),
(483, 51, 'Slift', 7, 'Jcfa'),
(919, 44, 'Slift', 29, 'Bursa'),
(414, 9, 'Luanda', 78, 'Bursa'),
(919, 73, 'Lagos', 22, 'Bursa'),
(548, 74, 'Luanda', 55, 'Davao'),
(407, 76, 'Luanda', 21, 'Davao'),
(483, 92, 'Lagos', 86, 'Jcfa'),
(526, 77, 'Luanda', 48, 'Davao');
