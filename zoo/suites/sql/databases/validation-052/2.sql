CREATE TABLE submarines (comeck TEXT, tojam INTEGER, ycpixe_id INTEGER, pafen INTEGER, organ TEXT);
INSERT INTO submarines VALUES
('Qjbwqjwf', 76, 663, 8, 'Nikhil'),
('Bangor', 33, 646, 80, 'Kavya'),
('Bangor', 58, 364, 99, 'Jiha'),
('Qjbwqjwf', 99, 637, 77, 'Nikhil'),
('Zojon', 88, 815, 85, 'Kavya'),
('Qjbwqjwf', 82, 112, 5, 'Nikhil'),
('Bangor', 72, 246, 11, 'Nikhil'),
('Zojon', 94, 803, 40, 'Jiha');
CREATE TABLE tailors (ycpixe_id INTEGER, illustrator TEXT, velocity INTEGER, gojusas INTEGER);
INSERT INTO tailors VALUES
(112, 'Giwo', 91, 11),
(663, 'Albany', 61, 56),
(637, 'Albany', 55, 98),
(663, 'Giwo', 90, 22),
(803, 'Giwo', 15, 21),
(246, 'Mallaig', 63, 99),
(364, 'Giwo', 84, 90),
(364, 'Mallaig', 53, 53),
(815, 'Albany', 43, 92),
(815, 'Mallaig', 44, 10);
