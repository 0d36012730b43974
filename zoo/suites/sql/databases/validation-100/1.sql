CREATE TABLE islands (rank TEXT, mileage INTEGER, kesos_id INTEGER, organ TEXT);
INSERT INTO islands VALUES
('Ama', 81, 852, 'Nikhil'),
('Jabisat', 35, 658, 'Wikum'),
('Jabisat', 72, 106, 'Solveig'),
('Karim', 40, 636, 'Wikum'),
('Jabisat', 48, 311, 'Nikhil'),
('Karim', 80, 641, 'Nikhil'),
('Ama', 49, 494, 'Solveig'),
('Karim', 36, 482, 'Nikhil');
CREATE TABLE tago (solvent TEXT, kesos_id INTEGER, premium INTEGER);
INSERT INTO tago VALUES
('Juni', 641, 17),
('Ohrid', 636, 80),
('Quetta', 641, 58),
('Juni', 311, 28),
('Juni', 658, 7),
('Ohrid', 311, 1),
('Quetta', 494, 61),
('Juni', 482, 89),
('Ohrid', 636, 81),
('Ohrid', 494, 21);
