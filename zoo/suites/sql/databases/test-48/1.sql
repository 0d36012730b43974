CREATE TABLE butchers (ritond TEXT, mineral_id INTEGER, voltage INTEGER);
INSERT INTO butchers VALUES
('Palermo', 715, 73),
('Durres', 470, 76),
('Durres', 556, 82),
('Fargo', 658, 34),
('Durres', 208, 83),
('Fargo', 215, 22),
('Durres', 619, 25),
('Palermo', 252, 6);
CREATE TABLE bicycles (keeper TEXT, revenue INTEGER, raja TEXT, purity INTEGER, mineral_id INTEGER);
INSERT INTO bicycles VALUES
('Mostar', 65, 'Zosepul', 23, 215),
('Lotewos', 13, 'Suva', 45, 619),
('Eilxo', 6, 'Suva', 2, 715),
('Lotewos', 2, 'Subeck', 91, 658),
('Eilxo', 83, 'Subeck', 78, 556),
('Eilxo', 41, 'Zosepul', 84, 619),
('Mostar', 62, 'Subeck', 41, 470),
('Mostar', 1, 'Suva', 92, 658),
('Lotewos', 58, 'Subeck', 31, 470),
('Lotewos', 19, 'Zosepul', 86, 208);
