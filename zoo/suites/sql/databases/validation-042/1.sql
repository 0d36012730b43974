CREATE TABLE vinumuck (debus INTEGER, kosem INTEGER, hibuwo_id INTEGER, vaccine TEXT);
INSERT INTO vinumuck VALUES
(18, 23, 294, 'Nojom'),
(91, 71, 996, 'Nojom'),
(55, 59, 187, 'Kqbvwo'),
(58, 68, 602, 'Stefan'),
(72, 48, 492, 'Nojom'),
(84, 3, 666, 'Stefan'),
(62, 1, 353, 'Kqbvwo'),
(60, 47, 330, 'Nojom');
CREATE TABLE hikal (jevojend TEXT, hibuwo_id INTEGER, librarian TEXT, tituck INTEGER, sosecen INTEGER);
INSERT INTO hikal VALUES
('Agnes', 492, 'Bronwen', 29, 36),
('Cormac', 602, 'Rozupal', 90, 12),
('Agnes', 187, 'Sipho', 10, 69),
('Kwhmb', 294, 'Bronwen', 33, 68),
('Kwhmb', 996, 'Rozupal', 20, 35),
('Agnes', 353, 'Sipho', 45, 21),
('Cormac', 602, 'Rozupal', 37, 42),
('Kwhmb', 294, 'Bronwen', 41, 81),
('Cormac', 996, 'Sipho', 46, 78),
('Kwhmb', 187, 'Bronwen', 13, 87);
