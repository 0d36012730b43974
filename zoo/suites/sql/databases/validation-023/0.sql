CREATE TABLE pines (yhpmov TEXT, pomapas_id INTEGER, fertility INTEGER);
INSERT INTO pines VALUES
('Rusit', 644, 28),
('Fotot', 224, 14),
('Rosario', 970, 25),
('Fotot', 932, 29),
('Rosario', 624, 51),
('Rusit', 745, 71),
('Rosario', 421, 61),
('Rosario', 784, 4);
CREATE TABLE filator (strength INTEGER, verses INTEGER, pomapas_id INTEGER, patron TEXT);
INSERT INTO filator VALUES
(67, 88, 970, 'Iifhvvb'),
(25, 38, 784, 'Morag'),
(31, 79, 932, 'Iifhvvb'),
(55, 18, 784, 'Zhen'),
(12, 43, 784, 'Morag'),
(58, 93, 745, 'Iifhvvb'),
(53, 32, 624, 'Zhen'),
(7, 1, 224, 'Zhen'),
(4, 92, 644, 'Zhen'),
(93, 91, 970, 'Iifhvvb');
