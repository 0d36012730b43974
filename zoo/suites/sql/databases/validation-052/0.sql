CREATE TABLE submarines (comeck TEXT, tojam INTEGER, ycpixe_id INTEGER, pafen INTEGER, organ TEXT);
INSERT INTO submarines VALUES
('Qjbwqjwf', 52, 117, 85, 'Nikhil'),
('Zojon', 6, 672, 82, 'Jiha'),
('Bangor', 24, 137, 24, 'Nikhil'),
('Qjbwqjwf', 32, 528, 12, 'Jiha'),
('Qjbwqjwf', 66, 268, 99, 'Kavya'),
('Zojon', 49, 262, 6, 'Kavya'),
('Qjbwqjwf', 16, 743, 70, 'Jiha'),
('Bangor', 56, 146, 31, 'Kavya');
CREATE TABLE tailors (ycpixe_id INTEGER, illustrator TEXT, velocity INTEGER, gojusas INTEGER);
INSERT INTO tailors VALUES
(137, 'Mallaig', 13, 8),
(146, 'Albany', 83, 48),
(672, 'Giwo', 44, 20),
(117, 'Albany', 43, 87),
(262, 'Giwo', 73, 56),
(146, 'Mallaig', 32, 12),
(268, 'Albany', 55, 36),
(137, 'Albany', 52, 32),
(146, 'Mallaig', 18, 29),
(146, 'Albany', 59, 6);
