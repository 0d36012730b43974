CREATE TABLE orchids (latency INTEGER, solvent TEXT, terminal_id INTEGER, fertility INTEGER, sponsor TEXT);
INSERT INTO orchids VALUES
(20, 'Rosario', 216, 47, 'Corfu'),
(70, 'Mysore', 623, 3, 'Corfu'),
(29, 'Rosario', 394, 28, 'Cusco'),
(88, 'Davao', 242, 75, 'Rosario'),
(84, 'Davao', 789, 56, 'Rosario'),
(91, 'Mysore', 495, 6, 'Cusco'),
(92, 'Davao', 902, 72, 'Corfu'),
(2, 'Rosario', 372, 54, 'Rosario');
CREATE TABLE lagoons (librarian TEXT, terminal_id INTEGER, pilot TEXT, dcndo INTEGER, strength INTEGER);
INSERT INTO lagoons VALUES
('Luanda', 216, 'Astrid', 30, 41),
('Gemar', 623, 'Stefan', 42, 74),
('Patras', 394, 'Stefan', 51, 18),
('Luanda', 623, 'Stefan', 55, 65),
('Patras', 495, 'Stefan', 12, 4),
('Gemar', 394, 'Bronwen', 14, 97),
('Luanda', 789, 'Bronwen', 97, 28),
('Patras', 902, 'Astrid', 5, 64),
('Luanda', 623, 'Astrid', 60, 46),
('Gemar', 789, 'Bronwen', 7, 47);
