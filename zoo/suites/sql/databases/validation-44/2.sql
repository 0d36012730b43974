CREATE TABLE lagoons (rovum TEXT, patron TEXT, stamina INTEGER, strength INTEGER, factory_id INTEGER);
INSERT INTO lagoons VALUES
('Rwyiw', 'Aino', 75, 43, 544),
('Arusha', 'Leila', 3, 26, 261),
('Rwyiw', 'Aino', 34, 94, 182),
('Rwyiw', 'Stefan', 50, 81, 972),
('Quetta', 'Stefan', 69, 93, 584),
('Arusha', 'Leila', 29, 6, 587),
('Quetta', 'Leila', 1, 86, 735),
('Rwyiw', 'Aino', 25, 97, 979);
CREATE TABLE dairies (trophies INTEGER, frequency INTEGER, rank TEXT, factory_id INTEGER, author TEXT);
INSERT INTO dairies VALUES
(20, 30, 'Herat', 972, 'Kaunas'),
(73, 15, 'Herat', 587, 'Kaunas'),
(5, 16, 'Herat', 584, 'Arusha'),
(62, 60, 'Harare', 979, 'Tulsa'),
(49, 58, 'Herat', 544, 'Tulsa'),
(8, 72, 'Davao', 584, 'Kaunas'),
(91, 46, 'Harare', 261, 'Kaunas'),
(81, 98, 'Harare', 261, 'Arusha'),
(56, 33, 'Harare', 544, 'Tulsa'),
(79, 1, 'Davao', 979, 'Kaunas');
