CREATE TABLE butchers (ritond TEXT, mineral_id INTEGER, voltage INTEGER);
INSERT INTO butchers VALUES
('Palermo', 209, 21),
('Durres', 487, 5),
('Palermo', 533, 33),
('Durres', 716, 57),
('Palermo', 219, 28),
('Fargo', 822, 62),
('Fargo', 313, 54),
('Durres', 621, 30);
CREATE TABLE bicycles (keeper TEXT, revenue INTEGER, raja TEXT, purity INTEGER, mineral_id INTEGER);
INSERT INTO bicycles VALUES
('Eilxo', 49, 'Subeck', 74, 209),
('Mostar', 62, 'Suva', 31, 487),
('Lotewos', 94, 'Suva', 98, 313),
('Lotewos', 16, 'Zosepul', 84, 209),
('Mostar', 51, 'Suva', 51, 209),
('Lotewos', 61, 'Suva', 97, 533),
('Mostar', 99, 'Zosepul', 89, 621),
('Eilxo', 92, 'Subeck', 96, 822),
('Lotewos', 10, 'Subeck', 82, 716),
('Eilxo', 70, 'Zosepul', 14, 621);
