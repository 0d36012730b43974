CREATE TABLE islands (rank TEXT, mileage INTEGER, kesos_id INTEGER, organ TEXT);
INSERT INTO islands VALUES
('Jabisat', 30, 752, 'Nikhil'),
('Karim', 14, 265, 'Wikum'),
('Karim', 18, 244, 'Wikum'),
('Ama', 32, 928, 'Solveig'),
('Jabisat', 53, 213, 'Wikum'),
('Ama', 48, 865, 'Nikhil'),
('Karim', 72, 311, 'Wikum'),
('Ama', 1, 904, 'Solveig');
CREATE TABLE tago (solvent TEXT, kesos_id INTEGER, premium INTEGER);
INSERT INTO tago VALUES
('Ohrid', 311, 46),
('Ohrid', 928, 10),
('Ohrid', 928, 50),
('Juni', 865, 78),
('Quetta', 928, 28),
('Juni', 311, 67),
('Ohrid', 904, 70),
('Quetta', 928, 6),
('Quetta', 244, 96),
('Juni', 752, 74);
