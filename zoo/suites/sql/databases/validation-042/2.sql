CREATE TABLE vinumuck (debus INTEGER, kosem INTEGER, hibuwo_id INTEGER, vaccine TEXT);
INSERT INTO vinumuck VALUES
(71, 14, 975, 'Kqbvwo'),
(9, 59, 723, 'Nojom'),
(85, 46, 534, 'Stefan'),
(76, 63, 418, 'Nojom'),
(32, 26, 721, 'Stefan'),
(48, 32, 136, 'Stefan'),
(26, 24, 392, 'Kqbvwo'),
(40, 13, 204, 'Kqbvwo');
CREATE TABLE hikal (jevojend TEXT, hibuwo_id INTEGER, librarian TEXT, tituck INTEGER, sosecen INTEGER);
INSERT INTO hikal VALUES
('Cormac', 204, 'Bronwen', 9, 40),
('Cormac', 136, 'Rozupal', 30, 78),
('Agnes', 723, 'Bronwen', 26, 6),
('Kwhmb', 534, 'Sipho', 51, 75),
('Kwhmb', 975, 'Sipho', 57, 7),
('Agnes', 723, 'Rozupal', 22, 13),
('Cormac', 136, 'Rozupal', 71, 82),
('Kwhmb', 721, 'Rozupal', 11, 94),
('Kwhmb', 721, 'Sipho', 10, 51),
('Agnes', 136, 'Bronwen', 72, 4);
