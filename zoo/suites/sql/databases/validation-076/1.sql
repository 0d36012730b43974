CREATE TABLE zawus (rovul TEXT, bwgyhvgi INTEGER, terminal_id INTEGER, nepi INTEGER);
INSERT INTO zawus VALUES
('Vera', 97, 845, 89),
('Rosa', 89, 920, 43),
('Poviva', 39, 222, 28),
('Poviva', 67, 234, 45),
('Rosa', 66, 755, 51),
('Vera', 16, 926, 75),
('Poviva', 81, 894, 29),
('Rosa', 21, 458, 38);
CREATE TABLE forests (gocal TEXT, velocity INTEGER, dockyard TEXT, terminal_id INTEGER, cylinders INTEGER);
INSERT INTO forests VALUES
('Viza', 28, 'Malee', 894, 89),
('Biwur', 90, 'Malee', 458, 38),
('Viza', 22, 'Malee', 458, 73),
('Viza', 13, 'Rupert', 926, 63),
('Jejitox', 6, 'Vera', 458, 76),
('Biwur', 8, 'Vera', 755, 48),
('Biwur', 69, 'Vera', 894, 47),
('Jejitox', 15, 'Vera', 234, 3),
('Biwur', 75, 'Malee', 222, 23),
('Biwur', 72, 'Rupert', 926, 81);
