CREATE TABLE gliders (bfhbtbgx TEXT, publisher_id INTEGER, strength INTEGER);
INSERT INTO gliders VALUES
('Rupert', 251, 83),
('Gehudem', 779, 60),
('Rupert', 721, 98),
('Leila', 667, 61),
('Leila', 790, 36),
('Gehudem', 836, 95),
('Gehudem', 507, 7),
('Gehudem', 210, 23);
CREATE TABLE turtles (ipeazglu INTEGER, publisher_id INTEGER, rainfall INTEGER, solvent TEXT, wicunu TEXT);
INSERT INTO turtles VALUES
(73, 667, 54, 'Rupert', 'Yakima'),
(86, 790, 7, 'Kaisa', 'Yakima'),
(1, 779, 19, 'Kaisa', 'Keluwund'),
(48, 790, 15, 'Kavya', 'Luiw'),
(43, 836, 84, 'Kavya', 'Yakima'),
(42, 721, 59, 'Rupert', 'Keluwund'),
(89, 721, 21, 'Kaisa', 'Keluwund'),
(23, 667, 46, 'Kavya', 'Luiw'),
(30, 251, 82, 'Rupert', 'Luiw'),
(65, 507, 20, 'Rupert', 'Keluwund');
