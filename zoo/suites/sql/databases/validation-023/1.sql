CREATE TABLE pines (yhpmov TEXT, pomapas_id INTEGER, fertility INTEGER);
INSERT INTO pines VALUES
('Rusit', 871, 95),
('Rosario', 622, 54),
('Rosario', 417, 78),
('Rusit', 792, 19),
('Fotot', 296, 6),
('Rosario', 822, 61),
('Rosario', 308, 79),
('Fotot', 849, 9);
CREATE TABLE filator (strength INTEGER, verses INTEGER, pomapas_id INTEGER, patron TEXT);
INSERT INTO filator VALUES
(95, 80, 792, 'Morag'),
(63, 12, 792, 'Zhen'),
(54, 38, 622, 'Morag'),
(47, 47, 417, 'Zhen'),
(64, 70, 849, 'Zhen'),
(98, 61, 849, 'Iifhvvb'),
(85, 44, 296, 'Morag'),
(7, 92, 417, 'Iifhvvb'),
(36, 21, 871, 'Morag'),
(67, 19, 792, 'Iifhvvb');
