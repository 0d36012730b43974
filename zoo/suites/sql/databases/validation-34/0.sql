CREATE TABLE cobblers (foreman TEXT, dodus TEXT, ralar INTEGER, mileage INTEGER, vaccine_id INTEGER);
INSERT INTO cobblers VALUES
('Gezi', 'Notat', 43, 36, 953),
('Bronwen', 'Mombasa', 57, 60, 290),
('Bronwen', 'Rosario', 82, 68, 468),
('Gezi', 'Rosario', 3, 42, 489),
('Gezi', 'Notat', 33, 6, 706),
('Pablo', 'Rosario', 7, 2, 345),
('Pablo', 'Mombasa', 20, 78, 178),
('Gezi', 'Rosario', 76, 13, 991);
CREATE TABLE dairies (vaccine_id INTEGER, stamina INTEGER, sponsor TEXT, verses INTEGER, bufu TEXT);
INSERT INTO dairies VALUES
(706, 13, 'Luanda', 16, 'Jcfa'),
(468, 82, 'Luanda', 34, 'Bursa'),
(706, 89, 'Lagos', 35, 'Bursa'),
(953, 29, 'Luanda', 77, 'Jcfa'),
(290, 7, 'Slift', 93, 'Bursa'),
(178, 62, 'Luanda', 57, 'Bursa'),
(489, 76, 'Slift', 70, 'Davao'),
(345, 98, 'Slift', 65, 'Bursa'),
(953, 25, 'Slift', 10, 'Bursa'),
(290, 46, 'Lagos', 62, 'Davao');
