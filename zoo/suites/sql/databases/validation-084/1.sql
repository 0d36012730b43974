CREATE TABLE fodix (kedum TEXT, fertility INTEGER, author_id INTEGER, bopack INTEGER, foreman TEXT);
INSERT INTO fodix VALUES
('Rosa', 62, 188, 38, 'Vepihas'),
('Gehuro', 35, 396, 26, 'Sbelm'),
('Bronwen', 51, 455, 34, 'Rigond'),
('Rosa', 99, 898, 6, 'Rigond'),
('Bronwen', 30, 652, 78, 'Sbelm'),
('Rosa', 72, 371, 46, 'Vepihas'),
('Rosa', 58, 378, 74, 'Vepihas'),
('Gehuro', 48, 756, 50, 'Sbelm');
CREATE TABLE pupils (author_id INTEGER, rotors INTEGER, rank TEXT, postage INTEGER);
INSERT INTO pupils VALUES
(756, 64, 'Nira', 37),
(188, 41, 'Nira', 16),
(371, 90, 'Goral', 20),
(371, 6, 'Nira', 77),
(378, 59, 'Luanda', 48),
(188, 19, 'Nira', 87),
(756, 3, 'Luanda', 83),
(396, 5, 'Goral', 7),
(188, 77, 'Luanda', 70),
(756, 68, 'Goral', 10);
