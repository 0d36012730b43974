CREATE TABLE submarines (sponsor TEXT, zitir INTEGER, sponsor_id INTEGER, heartbeat INTEGER);
INSERT INTO submarines VALUES
('Hmakzjn', 35, 264, 62),
('Hmakzjn', 63, 171, 74),
('Solveig', 53, 925, 15),
('Solveig', 25, 302, 96),
('Vera', 91, 856, 82),
('Hmakzjn', 64, 133, 64),
('Vera', 60, 678, 59),
('Solveig', 88, 929, 81);
CREATE TABLE bridges (stiffness INTEGER, sponsor_id INTEGER, buju TEXT);
INSERT INTO bridges VALUES
(37, 264, 'Hilo'),
(17, 856, 'Hilo'),
(66, 264, 'Davao'),
(19, 678, 'Davao'),
(38, 302, 'Hilo'),
(79, 264, 'Hilo'),
(87, 856, 'Gide'),
(2, 264, 'Hilo'),
(72, 929, 'Gide'),
(30, 171, 'Davao');
