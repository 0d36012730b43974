CREATE TABLE lahcnvj (isotope TEXT, mdypiloc INTEGER, terminal_id INTEGER);
INSERT INTO lahcnvj VALUES
('Bigabond', 68, 137),
('Hilo', 14, 600),
('Copemen', 47, 720),
('Bigabond', 97, 128),
('Copemen', 9, 285),
('Hilo', 26, 796),
('Copemen', 52, 255),
('Bigabond', 76, 184);
CREATE TABLE choirs (fujikas TEXT, temen INTEGER, terminal_id INTEGER);
INSERT INTO choirs VALUES
('Morag', 17, 128),
('Morag', 98, 796),
('Balojur', 73, 720),
('Putri', 90, 255),
('Putri', 67, 255),
('Balojur', 3, 600),
('Morag', 39, 184),
('Putri', 38, 184),
('Balojur', 58, 796),
('Putri', 42, 720);
