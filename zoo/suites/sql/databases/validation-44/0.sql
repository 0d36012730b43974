CREATE TABLE lagoons (rovum TEXT, patron TEXT, stamina INTEGER, strength INTEGER, factory_id INTEGER);
INSERT INTO lagoons VALUES
('Rwyiw', 'Stefan', 58, 25, 872),
('Quetta', 'Aino', 27, 50, 774),
('Arusha', 'Leila', 26, 20, 640),
('Arusha', 'Stefan', 10, 22, 516),
('Quetta', 'Leila', 82, 7, 501),
('Rwyiw', 'Aino', 1, 88, 706),
('Arusha', 'Leila', 81, 56, 183),
('Arusha', 'Leila', 86, 91, 694);
CREATE TABLE dairies (trophies INTEGER, frequency INTEGER, rank TEXT, factory_id INTEGER, author TEXT);
INSERT INTO dairies VALUES
(35, 48, 'Harare', 706, 'Arusha'),
(60, 58, 'Herat', 501, 'Arusha'),
(48, 63, 'Davao', 872, 'Kaunas'),
(63, 45, 'Herat', 516, 'Arusha'),
(71, 86, 'Davao', 640, 'Arusha'),
(22, 60, 'Herat', 872, 'Kaunas'),
(36, 16, 'Harare', 774, 'Arusha'),
(76, 6, 'Davao', 694, 'Arusha'),
(49, 44, 'Harare', 706, 'Tulsa'),
(41, 24, 'Herat', 706, 'Tulsa');
