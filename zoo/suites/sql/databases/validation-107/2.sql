CREATE TABLE gliders (bfhbtbgx TEXT, publisher_id INTEGER, strength INTEGER);
INSERT INTO gliders VALUES
('Rupert', 616, 49),
('Gehudem', 635, 47),
('Leila', 644, 51),
('Leila', 620, 20),
('Rupert', 523, 39),
('Gehudem', 779, 34),
('Leila', 114, 27),
('Rupert', 857, 87);
CREATE TABLE turtles (ipeazglu INTEGER, publisher_id INTEGER, rainfall INTEGER, solvent TEXT, wicunu TEXT);
INSERT INTO turtles VALUES
(55, 616, 92, 'Kaisa', 'Keluwund'),
(90, 857, 53, 'Rupert', 'Keluwund'),
(79, 635, 79, 'Kaisa', 'Keluwund'),
(76, 779, 82, 'Kavya', 'Yakima'),
(46, 857, 34, 'Kaisa', 'Yakima'),
(13, 857, 54, 'Kavya', 'Yakima'),
(42, 523, 83, 'Kaisa', 'Keluwund'),
(45, 857, 42, 'Rupert', 'Luiw'),
(60, 523, 39, 'Kavya', 'Keluwund'),
(97, 620, 36, 'Rupert', 'Luiw');
