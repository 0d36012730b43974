CREATE TABLE vinumuck (debus INTEGER, kosem INTEGER, hibuwo_id INTEGER, vaccine TEXT);
INSERT INTO vinumuck VALUES
(11, 35, 334, 'Kqbvwo'),
(32, 34, 941, 'Kqbvwo'),
(2, 10, 228, 'Nojom'),
(10, 7, 967, 'Kqbvwo'),
(39, 83, 862, 'Nojom'),
(89, 45, 971, 'Stefan'),
(7, 8, 906, 'Nojom'),
(85, 19, 767, 'Stefan');
CREATE TABLE hikal (jevojend TEXT, hibuwo_id INTEGER, librarian TEXT, tituck INTEGER, sosecen INTEGER);
INSERT INTO hikal VALUES
('Agnes', 767, 'Bronwen', 52, 70),
('Kwhmb', 971, 'Rozupal', 73, 51),
('Cormac', 228, 'Bronwen', 53, 98),
('Agnes', 862, 'Bronwen', 89, 42),
('Cormac', 967, 'Sipho', 93, 26),
('Cormac', 334, 'Rozupal', 7, 73),
('Kwhmb', 941, 'Sipho', 11, 78),
('Kwhmb', 767, 'Bronwen', 20, 71),
('Agnes', 906, 'Rozupal', 56, 59),
('Kwhmb', 967, 'Rozupal', 4, 39);
