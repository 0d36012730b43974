CREATE TABLE lohand (tesaset INTEGER, membership INTEGER, department_id INTEGER, gamijis TEXT);
INSERT INTO lohand VALUES
(58, 25, 273, 'Belet'),
(3, 31, 667, 'Kuching'),
(52, 30, 384, 'Belet'),
(59, 37, 695, 'Kuching'),
(75, 91, 942, 'Kuching'),
(44, 77, 124, 'Belem'),
(51, 26, 767, 'Kuching'),
(26, 24, 263, 'Belem');
CREATE TABLE ferns (brewer TEXT, department_id INTEGER, faculty TEXT, thickness INTEGER, petals INTEGER);
INSERT INTO ferns VALUES
('Lome', 273, 'Ndola', 46, 37),
('Malmo', 695, 'Kuching', 83, 28),
('Lome', 942, 'Aarhus', 88, 48),
('Ndola', 767, 'Aarhus', 18, 24),
('Ndola', 942, 'Ndola', 26, 64),
('Ndola', 124, 'Aarhus', 43, 49),
('Lome', 767, 'Kuching', 63, 62),
('Malmo', 124, 'Ndola', 55, 27),
('Lome', 384, 'Ndola', 76, 95),
('Ndola', 263, 'Aarhus', 42, 57);
