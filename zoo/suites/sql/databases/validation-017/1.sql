CREATE TABLE lahcnvj (isotope TEXT, mdypiloc INTEGER, terminal_id INTEGER);
INSERT INTO lahcnvj VALUES
('Copemen', 20, 545),
('Hilo', 11, 112),
('Copemen', 3, 965),
('Hilo', 33, 342),
('Bigabond', 74, 130),
('Bigabond', 27, 368),
('Copemen', 99, 182),
('Copemen', 44, 688);
CREATE TABLE choirs (fujikas TEXT, temen INTEGER, terminal_id INTEGER);
INSERT INTO choirs VALUES
('Balojur', 83, 112),
('Balojur', 61, 342),
('Morag', 37, 130),
('Morag', 6, 545),
('Putri', 25, 342),
('Balojur', 10, 342),
('Balojur', 87, 342),
('Morag', 48, 112),
('Putri', 91, 368),
('Balojur', 84, 545);
