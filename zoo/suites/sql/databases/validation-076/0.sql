CREATE TABLE zawus (rovul TEXT, bwgyhvgi INTEGER, terminal_id INTEGER, nepi INTEGER);
INSERT INTO zawus VALUES
('Poviva', 17, 561, 78),
('Poviva', 86, 542, 86),
('Vera', 99, 491, 26),
('Vera', 77, 861, 22),
('Rosa', 47, 979, 42),
('Rosa', 20, 442, 79),
('Rosa', 49, 297, 63),
('Poviva', 87, 101, 36);
CREATE TABLE forests (gocal TEXT, velocity INTEGER, dockyard TEXT, terminal_id INTEGER, cylinders INTEGER);
INSERT INTO forests VALUES
('Jejitox', 87, 'Malee', 297, 34),
('Biwur', 99, 'Rupert', 101, 94),
('Jejitox', 83, 'Rupert', 297, 76),
('Jejitox', 67, 'Vera', 979, 74),
('Viza', 2, 'Rupert', 979, 69),
('Biwur', 75, 'Malee', 861, 92),
('Jejitox', 5, 'Vera', 542, 84),
('Viza', 42, 'Vera', 542, 4),
('Viza', 29, 'Vera', 101, 96),
('Biwur', 54, 'Malee', 442, 66);
