CREATE TABLE lahcnvj (isotope TEXT, mdypiloc INTEGER, terminal_id INTEGER);
INSERT INTO lahcnvj VALUES
('Hilo', 89, 931),
('Bigabond', 80, 689),
('Hilo', 61, 617),
('Copemen', 31, 489),
('Copemen', 16, 817),
('Hilo', 76, 573),
('Copemen', 93, 739),
('Bigabond', 15, 126);
CREATE TABLE choirs (fujikas TEXT, temen INTEGER, terminal_id INTEGER);
INSERT INTO choirs VALUES
('Putri', 34, 489),
('Putri', 80, 817),
('Putri', 58, 931),
('Morag', 76, 689),
('Balojur', 93, 126),
('Morag', 13, 573),
('Morag', 55, 573),
('Balojur', 92, 689),
('Morag', 52, 617),
('Balojur', 59, 739);
