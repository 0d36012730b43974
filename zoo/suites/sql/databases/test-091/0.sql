CREATE TABLE lohand (tesaset INTEGER, membership INTEGER, department_id INTEGER, gamijis TEXT);
INSERT INTO lohand VALUES
(78, 82, 522, 'Kuching'),
(48, 28, 308, 'Kuching'),
(97, 64, 792, 'Belem'),
(70, 13, 268, 'Belet'),
(34, 95, 897, 'Kuching'),
(20, 42, 344, 'Belet'),
(43, 37, 608, 'Belem'),
(75, 1, 963, 'Belem');
CREATE TABLE ferns (brewer TEXT, department_id INTEGER, faculty TEXT, thickness INTEGER, petals INTEGER);
INSERT INTO ferns VALUES
('Ndola', 963, 'Ndola', 80, 35),
('Ndola', 897, 'Aarhus', 48, 6),
('Ndola', 608, 'Aarhus', 38, 27),
('Lome', 608, 'Ndola', 51, 85),
('Malmo', 344, 'Kuching', 3, 95),
('Ndola', 897, 'Ndola', 1, 26),
('Malmo', 897, 'Kuching', 17, 32),
('Lome', 897, 'Kuching', 15, 43),
('Lome', 792, 'Ndola', 84, 63),
('Ndola', 963, 'Aarhus', 81, 55);
