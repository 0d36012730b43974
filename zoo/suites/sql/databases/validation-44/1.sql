CREATE TABLE lagoons (rovum TEXT, patron TEXT, stamina INTEGER, strength INTEGER, factory_id INTEGER);
INSERT INTO lagoons VALUES
('Arusha', 'Aino', 25, 77, 188),
('Rwyiw', 'Leila', 6, 95, 263),
('Rwyiw', 'Stefan', 83, 27, 354),
('Arusha', 'Aino', 30, 30, 267),
('Rwyiw', 'Leila', 81, 91, 660),
('Quetta', 'Leila', 49, 93, 550),
('Rwyiw', 'Stefan', 63, 72, 232),
('Quetta', 'Aino', 40, 7, 360);
CREATE TABLE dairies (trophies INTEGER, frequency INTEGER, rank TEXT, factory_id INTEGER, author TEXT);
INSERT INTO dairies VALUES
(66, 81, 'Davao', 263, 'Tulsa'),
(3, 23, 'Harare', 263, 'Arusha'),
(32, 13, 'Harare', 232, 'Kaunas'),
(63, 24, 'Harare', 354, 'Arusha'),
(19, 98, 'Davao', 267, 'Tulsa'),
(93, 1, 'Herat', 267, 'Tulsa'),
(76, 75, 'Davao', 188, 'Tulsa'),
(38, 36, 'Harare', 360, 'Kaunas'),
(30, 88, 'Davao', 232, 'Tulsa'),
(64, 68, 'Herat', 360, 'Arusha');
