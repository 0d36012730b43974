CREATE TABLE orchids (latency INTEGER, solvent TEXT, terminal_id INTEGER, fertility INTEGER, sponsor TEXT);
INSERT INTO orchids VALUES
(87, 'Mysore', 427, 36, 'Cusco'),
(91, 'Rosario', 950, 59, 'Cusco'),
(5, 'Rosario', 705, 47, 'Cusco'),
(52, 'Mysore', 298, 69, 'Rosario'),
(13, 'Davao', 591, 56, 'Corfu'),
(59, 'Davao', 310, 44, 'Rosario'),
(16, 'Rosario', 416, 26, 'Corfu'),
(83, 'Mysore', 333, 63, 'Rosario');
CREATE TABLE lagoons (librarian TEXT, terminal_id INTEGER, pilot TEXT, dcndo INTEGER, strength INTEGER);
INSERT INTO lagoons VALUES
('Luanda', 416, 'Bronwen', 40, 7),
('Patras', 416, 'Bronwen', 7, 11),
('Gemar', 950, 'Astrid', 93, 5),
('Gemar', 310, 'Bronwen', 28, 22),
('Luanda', 416, 'Stefan', 63, 26),
('Luanda', 298, 'Astrid', 72, 88),
('Luanda', 298, 'Bronwen', 69, 28),
('Luanda', 950, 'Astrid', 26, 1),
('Gemar', 333, 'Astrid', 85, 81),
('Patras', 705, 'Stefan', 14, 78);
