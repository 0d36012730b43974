CREATE TABLE islands (rank TEXT, mileage INTEGER, kesos_id INTEGER, organ TEXT);
INSERT INTO islands VALUES
('Jabisat', 33, 296, 'Wikum'),
('Jabisat', 29, 461, 'Solveig'),
('Karim', 24, 883, 'Nikhil'),
('Karim', 92, 517, 'Nikhil'),
('Jabisat', 44, 686, 'Nikhil'),
('Ama', 72, 701, 'Solveig'),
('Ama', 48, 547, 'Solveig'),
('Karim', 71, 749, 'Wikum');
CREATE TABLE tago (solvent TEXT, kesos_id INTEGER, premium INTEGER);
INSERT INTO tago VALUES
('Juni', 883, 2),
('Quetta', 461, 23),
('Juni', 547, 40),
('Quetta', 547, 81),
('Ohrid', 749, 80),
('Ohrid', 749, 96),
('Ohrid', 686, 3),
('Ohrid', 461, 51),
('Quetta', 296, 4),
('Juni', 883, 44);
