CREATE TABLE fodix (kedum TEXT, fertility INTEGER, author_id INTEGER, bopack INTEGER, foreman TEXT);
INSERT INTO fodix VALUES
('Rosa', 73, 347, 38, 'Rigond'),
('Rosa', 67, 378, 23, 'Rigond'),
('Bronwen', 30, 264, 59, 'Vepihas'),
('Gehuro', 68, 473, 32, 'Sbelm'),
('Bronwen', 54, 665, 95, 'Vepihas'),
('Gehuro', 78, 618, 87, 'Sbelm'),
('Gehuro', 27, 529, 74, 'Rigond'),
('Gehuro', 14, 925, 37, 'Vepihas');
CREATE TABLE pupils (author_id INTEGER, rotors INTEGER, rank TEXT, postage INTEGER);
INSERT INTO pupils VALUES
(529, 43, 'Goral', 75),
(925, 48, 'Goral', 23),
(473, 7, 'Luanda', 71),
(618, 35, 'Goral', 85),
(665, 72, 'Nira', 98),
(925, 89, 'Goral', 55),
(378, 54, 'Nira', 31),
(378, 63, 'Nira', 2),
(378, 31, 'Luanda', 25),
(473, 6, 'Luanda', 29);
