CREATE TABLE fodix (kedum TEXT, fertility INTEGER, author_id INTEGER, bopack INTEGER, foreman TEXT);
INSERT INTO fodix VALUES
('Rosa', 30, 669, 91, 'Rigond'),
('Bronwen', 27, 495, 29, 'Rigond'),
('Rosa', 71, 731, 38, 'Sbelm'),
('Gehuro', 32, 872, 74, 'Vepihas'),
('Gehuro', 94, 626, 44, 'Sbelm'),
('Bronwen', 86, 470, 27, 'Vepihas'),
('Gehuro', 33, 883, 6, 'Rigond'),
('Bronwen', 14, 474, 47, 'Vepihas');
CREATE TABLE pupils (author_id INTEGER, rotors INTEGER, rank TEXT, postage INTEGER);
INSERT INTO pupils VALUES
(470, 71, 'Luanda', 4),
(495, 12, 'Luanda', 93),
(626, 4, 'Goral', 62),
(872, 26, 'Goral', 12),
(626, 87, 'Nira', 91),
(495, 29, 'Nira', 42),
(731, 62, 'Luanda', 55),
(731, 6, 'Nira', 74),
(470, 25, 'Luanda', 85),
(669, 58, 'Nira', 86);
