CREATE TABLE butchers (ritond TEXT, mineral_id INTEGER, voltage INTEGER);
INSERT INTO butchers VALUES
('Fargo', 539, 81),
('Palermo', 240, 76),
('Durres', 699, 88),
('Palermo', 663, 85),
('Fargo', 681, 68),
('Durres', 121, 71),
('Palermo', 758, 29),
('Palermo', 732, 91);
CREATE TABLE bicycles (keeper TEXT, revenue INTEGER, raja TEXT, purity INTEGER, mineral_id INTEGER);
INSERT INTO bicycles VALUES
('Lotewos', 82, 'Zosepul', 46, 121),
('Eilxo', 59, 'Suva', 74, 699),
('Mostar', 68, 'Zosepul', 21, 699),
('Mostar', 13, 'Suva', 79, 732),
('Eilxo', 57, 'Subeck', 83, 121),
('Mostar', 75, 'Subeck', 47, 240),
('Eilxo', 51, 'Zosepul', 27, 758),
('Eilxo', 1, 'Subeck', 41, 681),
('Lotewos', 71, 'Suva', 36, 240),
('Eilxo', 92, 'Zosepul', 85, 681);
