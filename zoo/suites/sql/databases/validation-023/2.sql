CREATE TABLE pines (yhpmov TEXT, pomapas_id INTEGER, fertility INTEGER);
INSERT INTO pines VALUES
('Fotot', 933, 90),
('Fotot', 677, 45),
('Rusit', 879, 88),
('Rusit', 618, 49),
('Fotot', 179, 61),
('Rosario', 778, 19),
('Rusit', 481, 68),
('Rosario', 419, 24);
CREATE TABLE filator (strength INTEGER, verses INTEGER, pomapas_id INTEGER, patron TEXT);
INSERT INTO filator VALUES
(18, 72, 179, 'Zhen'),
(51, 84, 677, 'Iifhvvb'),
(7, 52, 677, 'Zhen'),
(68, 6, 481, 'Morag'),
(66, 32, 618, 'Zhen'),
(61, 57, 481, 'Iifhvvb'),
(48, 18, 933, 'Iifhvvb'),
(40, 9, 419, 'Zhen'),
(34, 38, 481, 'Iifhvvb'),
(94, 82, 677, 'Morag');
