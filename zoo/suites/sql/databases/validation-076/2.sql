CREATE TABLE zawus (rovul TEXT, bwgyhvgi INTEGER, terminal_id INTEGER, nepi INTEGER);
INSERT INTO zawus VALUES
('Vera', 25, 557, 97),
('Rosa', 67, 583, 26),
('Vera', 8, 800, 60),
('Rosa', 16, 369, 57),
('Rosa', 1, 509, 69),
('Rosa', 32, 717, 11),
('Poviva', 44, 975, 54),
('Poviva', 82, 504, 94);
CREATE TABLE forests (gocal TEXT, velocity INTEGER, dockyard TEXT, terminal_id INTEGER, cylinders INTEGER);
INSERT INTO forests VALUES
('Jejitox', 20, 'Vera', 583, 87),
('Jejitox', 10, 'Vera', 557, 74),
('Biwur', 28, 'Malee', 557, 44),
('Viza', 56, 'Rupert', 800, 76),
('Biwur', 75, 'Malee', 509, 16),
('Biwur', 48, 'Malee', 583, 80),
('Jejitox', 74, 'Malee', 717, 53),
('Biwur', 11, 'Rupert', 717, 35),
('Viza', 91, 'Malee', 800, 46),
('Viza', 16, 'Rupert', 369, 29);
