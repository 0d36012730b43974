CREATE TABLE lohand (tesaset INTEGER, membership INTEGER, department_id INTEGER, gamijis TEXT);
INSERT INTO lohand VALUES
(41, 46, 378, 'Belem'),
(22, 37, 224, 'Kuching'),
(1, 8, 967, 'Kuching'),
(8, 69, 441, 'Belet'),
(65, 44, 483, 'Belem'),
(75, 52, 280, 'Belem'),
(84, 98, 528, 'Belet'),
(47, 53, 636, 'Kuching');
CREATE TABLE ferns (brewer TEXT, department_id INTEGER, faculty TEXT, thickness INTEGER, petals INTEGER);
INSERT INTO ferns VALUES
('Ndola', 224, 'Kuching', 87, 23),
('Malmo', 636, 'Aarhus', 18, 92),
('Malmo', 441, 'Aarhus', 56, 17),
('Malmo', 636, 'Kuching', 21, 48),
('Ndola', 224, 'Kuching', 86, 82),
('Lome', 528, 'Ndola', 6, 45),
('Ndola', 280, 'Ndola', 73, 98),
('Lome', 378, 'Ndola', 20, 94),
('Ndola', 528, 'Ndola', 7, 71),
('Lome', 378, 'Kuching', 15, 86);
