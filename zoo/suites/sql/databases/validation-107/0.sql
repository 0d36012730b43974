CREATE TABLE gliders (bfhbtbgx TEXT, publisher_id INTEGER, strength INTEGER);
INSERT INTO gliders VALUES
('Leila', 149, 65),
('Rupert', 162, 55),
('Gehudem', 463, 81),
('Rupert', 209, 31),
('Rupert', 824, 13),
('Leila', 583, 20),
('Gehudem', 519, 49),
('Rupert', 526, 5);
CREATE TABLE turtles (ipeazglu INTEGER, publisher_id INTEGER, rainfall INTEGER, solvent TEXT, wicunu TEXT);
INSERT INTO turtles VALUES
(76, 149, 63, 'Rupert', 'Luiw'),
(39, 463, 30, 'Kaisa', 'Luiw'),
(17, 824, 54, 'Rupert', 'Yakima'),
(91, 519, 52, 'Kavya', 'Keluwund'),
(40, 583, 79, 'Rupert', 'Luiw'),
(62, 209, 88, 'Kaisa', 'Keluwund'),
(20, 162, 37, 'Kavya', 'Yakima'),
(85, 162, 98, 'Kaisa', 'Keluwund'),
(31, 463, 29, 'Kaisa', 'Luiw'),
(2, 209, 44, 'Kavya', 'Keluwund');
