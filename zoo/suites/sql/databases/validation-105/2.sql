CREATE TABLE orchids (latency INTEGER, solvent TEXT, terminal_id INTEGER, fertility INTEGER, sponsor TEXT);
INSERT INTO orchids VALUES
(65, 'Mysore', 226, 56, 'Rosario'),
(15, 'Davao', 887, 42, 'Rosario'),
(97, 'Rosario', 122, 67, 'Cusco'),
(57, 'Mysore', 270, 4, 'Corfu'),
(35, 'Davao', 545, 82, 'Cusco'),
(33, 'Davao', 688, 23, 'Corfu'),
(39, 'Mysore', 630, 28, 'Cusco'),
(72, 'Rosario', 690, 14, 'Corfu');
CREATE TABLE lagoons (librarian TEXT, terminal_id INTEGER, pilot TEXT, dcndo INTEGER, strength INTEGER);
INSERT INTO lagoons VALUES
('Patras', 545, 'Stefan', 66, 11),
('Gemar', 226, 'Stefan', 51, 63),
('Gemar', 545, 'Bronwen', 13, 46),
('Patras', 688, 'Astrid', 89, 17),
('Gemar', 270, 'Astrid', 82, 13),
('Luanda', 688, 'Stefan', 25, 53),
('Patras', 122, 'Astrid', 98, 82),
('Patras', 688, 'Astrid', 1, 28),
('Patras', 122, 'Astrid', 95, 40),
('Luanda', 690, 'Bronwen', 78, 22);
