CREATE TABLE submarines (comeck TEXT, tojam INTEGER, ycpixe_id INTEGER, pafen INTEGER, organ TEXT);
INSERT INTO submarines VALUES
('Zojon', 51, 717, 84, 'Jiha'),
('Zojon', 66, 443, 81, 'Jiha'),
('Qjbwqjwf', 52, 784, 93, 'Kavya'),
('Qjbwqjwf', 84, 486, 20, 'Kavya'),
('Bangor', 73, 508, 43, 'Jiha'),
('Bangor', 88, 362, 66, 'Nikhil'),
('Qjbwqjwf', 70, 311, 60, 'Nikhil'),
('Bangor', 35, 275, 55, 'Kavya');
CREATE TABLE tailors (ycpixe_id INTEGER, illustrator TEXT, velocity INTEGER, gojusas INTEGER);
INSERT INTO tailors VALUES
(275, 'Mallaig', 20, 74),
(311, 'Mallaig', 90, 32),
(717, 'Mallaig', 48, 81),
(508, 'Giwo', 74, 75),
(362, 'Albany', 84, 90),
(784, 'Giwo', 55, 53),
(311, 'Giwo', 29, 54),
(443, 'Mallaig', 50, 56),
(486, 'Giwo', 81, 10),
(443, 'Albany', 76, 27);
